import { sql } from 'kysely';
import { z } from 'zod';
import type { Subject } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type HistoryEntry, type Sentences, tellSentence, withoutRepeats } from '../model/entry.ts';

const told = z.object({
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.record(z.string(), z.unknown()).optional(),
});

/**
 * What happened to one thing, newest first, as far as the viewer of the transaction may know. A step that was part of
 * something else that is told here is not told again.
 * @param most how many at the most
 */
export async function listHistory(
  trx: Trx,
  subject: Subject,
  sentences: Sentences,
  most = 100,
): Promise<readonly HistoryEntry[]> {
  const rows = await trx
    .selectFrom('events')
    .select(['id', 'at', 'actor_name as actorName', 'command', 'part_of as partOf', 'details'])
    .where(sql<boolean>`subjects @> array[${subject}]`)
    .where('done', '=', true)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  const shown = new Set(rows.map(({ id }) => id));
  const entries = rows
    .filter(({ partOf }) => partOf === null || !shown.has(partOf))
    .flatMap(({ id, at, actorName, command, details }) => {
      const sentence = sentences[command];
      return sentence ? [{ id, at, actorName, sentence: tellSentence(sentence, told.parse(details)) }] : [];
    });
  return withoutRepeats(entries);
}
