import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Puts rows into the order of the ids given; ids not named keep their place behind. */
export async function setPositions(
  trx: Trx,
  table: 'agenda_items' | 'agenda_sections',
  ids: readonly string[],
): Promise<void> {
  await sql`
    update ${sql.table(table)} as t set position = o.place - 1
    from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where t.id = o.id and t.position is distinct from o.place - 1`.execute(trx);
}
