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

/** A column that is a key: what names its own table's rows alone, or what names the row of another. */
type Key = { table_name: string; column_name: string; to_table: string; to_column: string };

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
import type { Id } from '../../kernel/ids.ts';

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
    const keys = await client.query<Key>(keysOfTables);
    const idOf = idsFrom(keys.rows);
    const tables = Map.groupBy(rows, (row) => row.table_name);
    const names = [...tables.keys()];
    const bodies = names.map((name) => tableType(name, tables.get(name) ?? [], idOf));
    const listing = names.map((name) => `  ${name}: ${typeName(name)};`).join('\n');
    return `${head}\n${bodies.join('\n\n')}\n\nexport type Schema = {\n${listing}\n};\n`;
  } finally {
    await client.end();
  }
}

/** Keys of one column as they are; of several, each column with the one it stands for. */
const keysOfTables = `
  select owner.relname as table_name, mine.attname as column_name,
         coalesce(other.relname, owner.relname) as to_table, coalesce(theirs.attname, mine.attname) as to_column
  from pg_constraint
  join pg_class owner on owner.oid = conrelid and owner.relnamespace = 'public'::regnamespace
  left join pg_class other on other.oid = confrelid
  cross join lateral unnest(conkey) with ordinality as here (number, place)
  join pg_attribute mine on mine.attrelid = conrelid and mine.attnum = here.number
  left join pg_attribute theirs on theirs.attrelid = confrelid and theirs.attnum = confkey[here.place]
  where contype = 'f' or (contype = 'p' and cardinality(conkey) = 1)
  order by contype, conname, place`;

/**
 * What no reference tells: an annex that was laid aside keeps its id, events are not held to one another, and a run names
 * files before anything is known of them.
 */
const keptIds: Readonly<Record<string, string>> = {
  'removed_annexes.id': 'annexes',
  'events.part_of': 'events',
  'import_run_files.file_hash': 'files',
};

/** Which table's rows a column names: its own where it is the whole key, else the one at the end of the references. */
function idsFrom(keys: readonly Key[]): IdOf {
  const at = (table: string, column: string) => `${table}.${column}`;
  const references = Map.groupBy(
    keys.filter((key) => key.table_name !== key.to_table || key.column_name !== key.to_column),
    (key) => at(key.table_name, key.column_name),
  );
  const whole = new Set(keys.map((key) => at(key.to_table, key.to_column)));
  const find = (table: string, column: string, seen: readonly string[] = []): string | null => {
    const here = at(table, column);
    const kept = keptIds[here];
    if (kept !== undefined) return kept;
    const onwards = (references.get(here) ?? []).filter(
      (key) => !seen.includes(at(key.to_table, key.to_column)),
    );
    const ends = onwards.map((key) => find(key.to_table, key.to_column, [...seen, here]));
    return ends.find((end) => end !== null) ?? (whole.has(here) ? table : null);
  };
  return find;
}
type IdOf = (table: string, column: string) => string | null;

function tableType(name: string, columns: readonly Column[], idOf: IdOf): string {
  const lines = columns.map(
    (column) => `  ${column.column_name}: ${columnType(column, idOf(name, column.column_name))};`,
  );
  return `export type ${typeName(name)} = {\n${lines.join('\n')}\n};`;
}

function columnType(column: Column, idOf: string | null): string {
  const plain = types[column.udt_name];
  const base = idOf !== null && isMade(column) ? `Id<'${idOf}'>` : plain;
  if (base === undefined)
    throw new Error(`no type for ${column.table_name}.${column.column_name}: ${column.udt_name}`);
  const nullable = column.is_nullable === 'YES' ? `${base} | null` : base;
  if (column.is_generated === 'ALWAYS') return `GeneratedAlways<${nullable}>`;
  if (!column.has_default) return nullable;
  return withDefault[nullable] ?? `Generated<${nullable}>`;
}

/** Days and the codes of municipalities and regions are facts of the field, with which the rules reckon: no ids. */
function isMade({ udt_name, column_name }: Column): boolean {
  return (udt_name === 'uuid' || udt_name === 'text') && !/(^|_)code$/.test(column_name);
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
