import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Puts rows into the order of the ids given; ids not named keep their place behind. */
export async function setPositions(
  trx: Trx,
  table: 'agenda_items' | 'agenda_sections',
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await sql`update ${sql.table(table)} set position = ${position} where id = ${id}`.execute(trx);
  }
}
