import { sql } from 'kysely';
import type { Subject } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Who did a command to which of the subjects, by the name they had then; the last of them where several did. */
export async function listActors(
  trx: Trx,
  command: string,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  if (subjects.length === 0) return new Map();
  const rows = await trx
    .selectFrom('events')
    .select(['subjects', 'actor_name as name'])
    .where('command', '=', command)
    .where('done', '=', true)
    .where(sql<boolean>`subjects && ${sql.val([...subjects])}::text[]`)
    .orderBy('number')
    .execute();
  const wanted: ReadonlySet<string> = new Set(subjects);
  return new Map(
    rows.flatMap(({ subjects: of, name }) =>
      of.filter((subject) => wanted.has(subject)).map((subject) => [subject, name] as const),
    ),
  );
}
