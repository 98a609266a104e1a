import type { Trx } from '../../../../platform/postgres/database.ts';

/** Names of people the viewer may see, by id: the chair sees the addresses in the log, not the register of people. */
export async function listNames(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
