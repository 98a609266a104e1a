import { sql } from 'kysely';
import type { Trx } from '../../src/platform/postgres/database.ts';

/** Every table of the site, asked of the database itself so that a new one is never forgotten. */
export async function listTables(trx: Trx): Promise<readonly string[]> {
  const found = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege(current_user, c.oid, 'select')
    order by 1`.execute(trx);
  return found.rows.map(({ name }) => name);
}
