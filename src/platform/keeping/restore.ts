import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Client, escapeIdentifier } from 'pg';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { FileStore } from '../files/store.ts';
import { migrate } from '../postgres/migrate.ts';
import type { Beginning } from './backup.ts';
import { refuse } from './errors.ts';
import type { Keys } from './sealing.ts';
import { eachEntry, verifyBackup } from './verify-backup.ts';

/**
 * Fills an empty database and folder from a backup: the whole file is read and found good first, then everything goes
 * in as one transaction, in the form the database had, and is brought to today's form after it.
 * Refusals: `backup-…` and `restore-not-empty`; nothing has been touched then.
 */
export async function restoreBackup(
  owner: string,
  files: FileStore,
  source: string,
  keys: Keys,
): Promise<Result<Beginning>> {
  const verified = await verifyBackup(source, keys);
  if (!verified.ok) return verified;
  const beginning = verified.value;
  if (!(await isEmpty(owner))) return refused(refuse('restore-not-empty'));
  await migrate(owner, {
    names: beginning.migrations,
    fill: (client) => fill(client, files, beginning, () => eachEntryOf(source, keys)),
  });
  await migrate(owner);
  return ok(beginning);
}

type Entries = () => (
  meet: (name: string, content: AsyncIterable<unknown>) => Promise<void>,
) => Promise<void>;

function eachEntryOf(source: string, keys: Keys) {
  return (meet: (name: string, content: AsyncIterable<unknown>) => Promise<void>) =>
    eachEntry(source, keys, meet);
}

/** A database nothing has ever been made in. */
async function isEmpty(owner: string): Promise<boolean> {
  const client = new Client({ connectionString: owner });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_tables where schemaname = 'public'");
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

async function fill(
  client: Client,
  files: FileStore,
  { tables }: Beginning,
  entries: Entries,
): Promise<void> {
  const forced = await open(client, tables);
  const columns = await listColumns(client);
  await entries()(async (name, content) => {
    const [kind, of = ''] = name.split('/');
    if (kind === 'files') await files.put(Readable.from(content));
    if (kind === 'rows') await insertLines(client, of, columns.get(of) ?? [], await text(content));
  });
  await close(client, tables, forced);
}

/** Takes triggers and policies off for the transaction: what is restored has been through them. @returns which were forced */
async function open(client: Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace",
  );
  for (const table of tables) {
    await client.query(`alter table ${escapeIdentifier(table)} disable trigger user`);
    await client.query(`alter table ${escapeIdentifier(table)} no force row level security`);
  }
  // What the migrations themselves put in stands in the backup too.
  for (const table of tables.toReversed()) await client.query(`delete from ${escapeIdentifier(table)}`);
  return rows.map(({ name }) => name);
}

async function close(client: Client, tables: readonly string[], forced: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    "select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and is_identity = 'YES'",
  );
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${escapeIdentifier(column)}), 1)) from ${escapeIdentifier(table)}`,
      [table, column],
    );
  for (const table of tables) {
    await client.query(`alter table ${escapeIdentifier(table)} enable trigger user`);
    if (forced.includes(table))
      await client.query(`alter table ${escapeIdentifier(table)} force row level security`);
  }
}

async function listColumns(client: Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

async function insertLines(client: Client, table: string, columns: readonly string[], lines: string) {
  const names = columns.map((column) => escapeIdentifier(column)).join(',');
  await client.query(
    `insert into ${escapeIdentifier(table)} (${names}) overriding system value
     select ${names} from jsonb_populate_recordset(null::${escapeIdentifier(table)}, $1)`,
    [`[${lines.trimEnd().replaceAll('\n', ',')}]`],
  );
}
