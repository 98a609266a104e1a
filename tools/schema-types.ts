/** Row types from the database as migrated: `bin/tvaers-dev schema-types`; a test refuses a schema.ts that is behind. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { expectOk } from '../src/kernel/result.ts';
import { connectionUrl, startEmbedded } from '../src/platform/postgres/embedded/index.ts';
import { migrate } from '../src/platform/postgres/migrate.ts';

type Column = {
  table_name: string;
  column_name: string;
  udt_name: string;
  is_nullable: 'YES' | 'NO';
  has_default: boolean;
  is_generated: 'ALWAYS' | 'NEVER';
};

const types: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  _text: 'string[]',
  int4: 'number',
  int8: 'bigint',
  bool: 'boolean',
  date: 'string',
  time: 'string',
  timestamptz: 'Instant',
  jsonb: 'Json',
  bytea: 'Buffer',
  tsvector: 'string',
};

const head = `// Written by \`bin/tvaers-dev schema-types\` from the migrated database. Not edited by hand.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Read as Date, written as Date or ISO text. */
type Instant = ColumnType<Date, Date | string, Date | string>;
/** Read as parsed JSON, to be parsed with a schema; written as text. */
type Json = ColumnType<unknown, string, string>;
type InstantOrDefault = ColumnType<Date, Date | string | undefined, Date | string>;
type JsonOrDefault = ColumnType<unknown, string | undefined, string>;
`;

/** A Generated of a ColumnType is not unwrapped by kysely: these two have words of their own. */
const withDefault: Readonly<Record<string, string>> = { Instant: 'InstantOrDefault', Json: 'JsonOrDefault' };

export async function schemaTypes(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(
      `select table_name, column_name, udt_name, is_nullable, column_default is not null as has_default,
              case when is_identity = 'YES' then 'ALWAYS' else is_generated end as is_generated
       from information_schema.columns
       where table_schema = 'public' and table_name <> 'migrations'
       order by table_name, ordinal_position`,
    );
    const tables = Map.groupBy(rows, (row) => row.table_name);
    const names = [...tables.keys()];
    const bodies = names.map((name) => tableType(name, tables.get(name) ?? []));
    const listing = names.map((name) => `  ${name}: ${typeName(name)};`).join('\n');
    return `${head}\n${bodies.join('\n\n')}\n\nexport type Schema = {\n${listing}\n};\n`;
  } finally {
    await client.end();
  }
}

function tableType(name: string, columns: readonly Column[]): string {
  const lines = columns.map((column) => `  ${column.column_name}: ${columnType(column)};`);
  return `export type ${typeName(name)} = {\n${lines.join('\n')}\n};`;
}

function columnType(column: Column): string {
  const base = types[column.udt_name];
  if (base === undefined)
    throw new Error(`no type for ${column.table_name}.${column.column_name}: ${column.udt_name}`);
  const nullable = column.is_nullable === 'YES' ? `${base} | null` : base;
  if (column.is_generated === 'ALWAYS') return `GeneratedAlways<${nullable}>`;
  if (!column.has_default) return nullable;
  return withDefault[nullable] ?? `Generated<${nullable}>`;
}

function typeName(table: string): string {
  return `${table.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}Row`;
}

const target = fileURLToPath(new URL('../src/platform/postgres/schema.ts', import.meta.url));

/** Migrates a database made for the purpose and writes the types from it. @returns the exit code */
export async function main(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-schema-'));
  const embedded = expectOk(await startEmbedded({ dataDirectory: folder, durable: false }));
  const connectionString = connectionUrl(embedded.connection);
  await migrate(connectionString);
  await writeFile(target, await schemaTypes(connectionString));
  await embedded.stop();
  await rm(folder, { recursive: true, force: true });
  return 0;
}
