import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { keepLogins } from './keep-logins.ts';

const folder = fileURLToPath(new URL('../../../db/migrations', import.meta.url));

/**
 * Brings the database to the newest form: every `db/migrations/NNNN-….sql` not yet run, all in one transaction
 * under an advisory lock, so that two processes that start together do it once. The logins for the work of every day
 * are made with it.
 * @param connectionString the owner's
 * @param upTo only these, and then `fill` in the same transaction: for what was kept when the database was in that form
 * @returns the names that were run
 */
export async function migrate(
  connectionString: string,
  upTo?: { readonly names: readonly string[]; fill(client: Client): Promise<void> },
): Promise<readonly string[]> {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('tvaers migrations'))");
    await client.query(
      'create table if not exists migrations (name text primary key, run_at timestamptz default now())',
    );
    const done = new Set(
      (await client.query<{ name: string }>('select name from migrations')).rows.map((r) => r.name),
    );
    const waiting = (await migrationNames()).filter(
      (name) => !done.has(name) && (upTo === undefined || upTo.names.includes(name)),
    );
    for (const name of waiting) {
      await client.query(await withoutRolesThere(client, await readFile(`${folder}/${name}`, 'utf8')));
      await client.query('insert into migrations (name) values ($1)', [name]);
    }
    await upTo?.fill(client);
    await keepLogins(client, connectionString);
    await refuseTemporaryTables(client);
    await client.query('commit');
    return waiting;
  } finally {
    await client.end();
  }
}

/** Here and not in a migration: a copy of a database, as a restored one is, does not have the rights of what it is of. */
async function refuseTemporaryTables(client: Client): Promise<void> {
  await client.query(`do $$ begin
    execute format('revoke temporary on database %I from public', current_database());
  end $$`);
}

/**
 * An owner that may make no roles may not even ask for one that is there: whoever runs the database has then made it
 * (docs/operations.md).
 */
async function withoutRolesThere(client: Client, text: string): Promise<string> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles');
  return rows.reduce((left, { rolname }) => left.replace(`create role ${rolname} nologin;`, 'null;'), text);
}

/** The names of all migrations there are, in their order. */
export async function migrationNames(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort();
}
