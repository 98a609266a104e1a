import { sql } from 'kysely';
import type { PersonId } from '../../kernel/ids.ts';
import type { Trx } from '../postgres/database.ts';

/** Rows by table, each as what stands in it. */
export type PersonRows = Readonly<Record<string, readonly unknown[]>>;

/** What is about a person alone, and taken out whole: never its secrets, which are kept as hashes or keys. */
const whole: Readonly<Record<string, readonly string[]>> = {
  people: ['id', 'name', 'email', 'locked_at', 'created_at'],
  grants: ['role', 'council_id', 'municipality_code', 'organisation', 'valid_from', 'valid_until'],
  sessions: ['browser', 'created_at', 'last_used_at', 'expires_at'],
  dispatch_mails: ['email', 'with_closed', 'state', 'sent_at'],
  events: ['at', 'command', 'council_id', 'actor_name'],
};

/** What the person has written to the council: theirs to take out, and no administrator's to read. */
const written: typeof whole = {
  proposals: ['title', 'background', 'recommendation', 'submitted_at', 'withdrawn_at'],
};

/** Of every other table that names them: that it does, and when. Its words are the council's and may be others'. */
const telling = ['date', 'timestamp with time zone'];

/**
 * Everything kept about a person: every table whose keys lead to them, as the database itself knows, so that none is
 * forgotten that ever will be. Asked as the system.
 * @param by who reads it
 */
export async function listPersonRows(
  trx: Trx,
  personId: PersonId,
  by: 'themselves' | 'administrator',
): Promise<PersonRows> {
  const named = by === 'themselves' ? { ...whole, ...written } : whole;
  const { rows: keys } = await sql<{ table: string; column: string }>`
    select f.conrelid::regclass::text as table, a.attname as column
    from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
    where f.contype = 'f' and f.confrelid = 'people'::regclass order by 1, 2`.execute(trx);
  const found: Record<string, unknown[]> = {};
  for (const { table, column } of [{ table: 'people', column: 'id' }, ...keys]) {
    const columns = (await named[table]) ?? (await listTellingColumns(trx, table));
    const { rows } = await sql<{ row: unknown }>`
      select (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key = any (${[...columns]})) as row
      from ${sql.id(table)} t where t.${sql.id(column)} = ${personId}`.execute(trx);
    if (rows.length > 0) found[table] = [...(found[table] ?? []), ...rows.map(({ row }) => row)];
  }
  return found;
}

async function listTellingColumns(trx: Trx, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and data_type = any (${telling})`.execute(trx);
  return rows.map(({ name }) => name);
}
