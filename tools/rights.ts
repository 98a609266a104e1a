/** The table of rights as a page and as SQL: `bin/tvaers-dev rights` writes docs/rights.md; tests refuse one behind. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { expectOk } from '../src/kernel/result.ts';
import { rights } from '../src/kernel/rights.ts';
import { systemActors } from '../src/kernel/system.ts';
import { type Role, roles } from '../src/kernel/viewer.ts';
import { routes } from '../src/main/routes.ts';
import type { Access } from '../src/platform/http/access.ts';
import { connectionUrl, startEmbedded } from '../src/platform/postgres/embedded/index.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';
import { listCommands } from '../test/commands.ts';

/** One row-level policy as PostgreSQL has it. */
export type Policy = {
  readonly table: string;
  readonly name: string;
  readonly does: string;
  /** What it asks, in SQL. */
  readonly asks: string;
};

const rightsInOrder = Object.entries(rights).map(([name, right]) => ({ name, ...right }));

/** The function of the database that knows the same table: right → roles. */
export function rolesWithSql(): string {
  const lines = rightsInOrder
    .filter(({ roles: held }) => held.length > 0)
    .map(
      ({ name, roles: held }) =>
        `    when '${name}' then array[${held.map((role) => `'${role}'`).join(',')}]`,
    );
  return `create or replace function roles_with(asked text) returns text[] language sql immutable parallel safe
  return case asked
${lines.join('\n')}
    else '{}'::text[]
  end;`;
}

export async function listPolicies(client: Pick<Client, 'query'>): Promise<readonly Policy[]> {
  const found = await client.query<Policy>(
    `select tablename as table, policyname as name, lower(cmd) as does,
            coalesce(qual, '') || ' ' || coalesce(with_check, '') as asks
     from pg_policies where schemaname = 'public' order by 1, 2`,
  );
  return found.rows;
}

/** The rights a policy asks by name. */
export function askedBy({ asks }: Policy): readonly string[] {
  const names = [...asks.matchAll(/viewer_(?:may(?:_somewhere)?|councils)\('([a-z-]+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(names)];
}

/** The whole table as a page: who may what, and everything that asks it. */
export async function rightsPage(policies: readonly Policy[]): Promise<string> {
  const commands = await listCommands();
  const rows = rightsInOrder.map(({ name, within, roles: held, why }) => {
    const asking = commands.filter(({ right }) => right === name).map((each) => `\`${each.name}\``);
    const tables = policies.filter((policy) => askedBy(policy).includes(name));
    const rowsOf = [...new Set(tables.map(({ table, does }) => `${table} (${does})`))];
    return `| \`${name}\` | ${whoOf(within, held)} | ${why} | ${asking.join(', ')} | ${rowsOf.join(', ')} |`;
  });
  const without = policies.filter((policy) => askedBy(policy).length === 0);
  return `# Rights

Printed by \`bin/tvaers-dev rights\` from \`src/kernel/rights.ts\`, the commands, the routes and the migrated database. A test
compares all four. Not edited by hand.

## What somebody may do

| right | who | why | commands | rows |
|---|---|---|---|---|
${rows.join('\n')}

## What acts as the system

| actor | why |
|---|---|
${Object.entries(systemActors)
  .map(([actor, why]) => `| \`${actor}\` | ${why} |`)
  .join('\n')}

## Rows no right is asked for

| table | policy | for |
|---|---|---|
${without.map(({ table, name, does }) => `| ${table} | ${name} | ${does} |`).join('\n')}

## Addresses

| address | asks | ${roles.join(' | ')} |
|---|---|${roles.map(() => '---').join('|')}|
${routes.map(({ method, path, access }) => `| ${method} ${path.replaceAll('|', '\\|')} | ${access} | ${accessCells(access)} |`).join('\n')}
`;
}

function whoOf(within: string, held: readonly string[]): string {
  const people = held.join(', ');
  const kinds: Readonly<Record<string, string>> = {
    council: `${people} of the council`,
    'any-council': `${people} of any council`,
    house: people,
    self: 'everyone signed in, about themselves',
    everyone: 'everyone',
    system: 'the system',
  };
  return kinds[within] ?? people;
}

function accessCells(access: Access): string {
  return roles.map((role) => (mayUseWith(role, access) ? '×' : '')).join(' | ');
}

function mayUseWith(role: Role, access: Access): boolean {
  if (access === 'public' || access === 'signed-in') return true;
  return rights[access].roles.some((held) => held === role);
}

const target = fileURLToPath(new URL('../docs/rights.md', import.meta.url));

/** Migrates a database made for the purpose and prints the page; with `sql`, the function for a new migration. */
export async function main(words: readonly string[]): Promise<number> {
  if (words[0] === 'sql') {
    console.log(rolesWithSql());
    return 0;
  }
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-rights-'));
  const embedded = expectOk(await startEmbedded({ dataDirectory: folder, durable: false }));
  const connectionString = connectionUrl(embedded.connection);
  await migrate(connectionString);
  const client = new Client({ connectionString });
  await client.connect();
  await writeFile(target, await rightsPage(await listPolicies(client)));
  await client.end();
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
  return 0;
}
