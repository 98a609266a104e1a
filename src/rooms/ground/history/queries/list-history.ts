import { sql } from 'kysely';
import { z } from 'zod';
import type { Id } from '../../../../kernel/ids.ts';
import type { Sentences, Subject } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type HistoryEntry, isWhole, tell, withoutRepeats } from '../model/entry.ts';

const change = z.object({
  before: z.record(z.string(), z.unknown()).optional(),
  after: z.record(z.string(), z.unknown()).optional(),
});

/**
 * What happened to one thing, newest first, as far as the viewer of the transaction may know. A step of something that
 * is told here too is told below it, or not at all where that says it already.
 * @param most how many at the most, steps not counted
 */
export async function listHistory(
  trx: Trx,
  subject: Subject,
  sentences: Sentences,
  most = 100,
): Promise<readonly HistoryEntry[]> {
  const rows = await selectEvents(trx, subject)
    .where((eb) => eb.or([eb('whole.id', 'is', null), sql<boolean>`not whole.subjects @> array[${subject}]`]))
    .orderBy('events.number', 'desc')
    .limit(most)
    .execute();
  const wholes = rows.filter(({ command }) => isWhole(sentences[command])).map(({ id }) => id);
  const parts = await listParts(trx, subject, wholes);
  const told = (command: string | null, details: unknown) => {
    const sentence = command === null ? undefined : sentences[command];
    return sentence === undefined ? null : tell(sentence, change.parse(details));
  };
  return withoutRepeats(
    rows.flatMap(({ id, at, actorName, command, details, whole, wholeDetails }) => {
      const sentence = told(command, details);
      const own = parts.filter(({ partOf }) => partOf === id);
      const entry = {
        parts: own.flatMap((part) => told(part.command, part.details) ?? []),
        partOf: whole !== null && isWhole(sentences[whole]) ? told(whole, wholeDetails) : null,
      };
      return sentence === null ? [] : [{ id, at, actorName, sentence, ...entry }];
    }),
  );
}

/** With what each was a step of, as far as the viewer may know that too. */
function selectEvents(trx: Trx, subject: Subject) {
  return trx
    .selectFrom('events')
    .leftJoin('events as whole', (join) =>
      join.onRef('whole.id', '=', 'events.part_of').on('whole.done', '=', true),
    )
    .select([
      'events.id',
      'events.at',
      'events.actor_name as actorName',
      'events.command',
      'events.part_of as partOf',
      'events.details',
      'whole.command as whole',
      'whole.details as wholeDetails',
    ])
    .where(sql<boolean>`events.subjects @> array[${subject}]`)
    .where('events.done', '=', true);
}

/** The steps of what is told with them, in their order. */
async function listParts(trx: Trx, subject: Subject, wholes: readonly Id<'events'>[]) {
  if (wholes.length === 0) return [];
  return selectEvents(trx, subject)
    .where('events.part_of', 'in', [...wholes])
    .orderBy('events.number')
    .execute();
}
