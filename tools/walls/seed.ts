import { randomUUID } from 'node:crypto';
import { escapeIdentifier, type PoolClient } from 'pg';
import { roles } from '../../src/kernel/viewer.ts';

/** Rows of every table in two councils, in every state that a policy asks about, made from the schema itself. */

type Connection = Pick<PoolClient, 'query'>;
export type Row = Readonly<Record<string, unknown>>;

export type Column = {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly generated: boolean;
  /** `table.column` it refers to. */
  readonly refersTo: string | null;
  /** The first value a check lets it have, where a check lists them. */
  readonly firstAllowed: string | null;
};
export type Table = { readonly name: string; readonly columns: readonly Column[] };

export const here = 'kkr-midtjylland';
export const elsewhere = 'kkr-nordjylland';

/** The person who holds a role in the council, known by it. */
export function personOf(role: string, council = here): string {
  const number = [...roles, 'nobody'].indexOf(role) + (council === here ? 1 : 51);
  return `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;
}

const then = '2024-06-01T10:00:00Z';
/** Whatever day it is tried on: the other notices hung in days long past. */
const hanging = { first_on: '2000-01-01', last_on: '2999-12-31' };
const takenDown = { taken_down_at: then, taken_down_reason: 'x' };

/** Rows that differ in what policies ask; a table not here gets one row in each council. */
const variants: Readonly<Record<string, readonly Row[]>> = {
  papers: [
    { version: 1, approved_at: null },
    { version: 2, approved_at: then },
    { version: 3, approved_at: then, sent_at: then },
    { version: 4, approved_at: then, sent_at: then, published_at: then },
    { version: 5, approved_at: then, sent_at: then, published_at: then, ...takenDown },
  ],
  paper_files: [{ closed: false }, { closed: true, file_id: 'closed' }],
  notices: [
    { audience: 'everyone', ...hanging },
    { audience: 'members', ...hanging },
    { audience: 'everyone', ...hanging, taken_down_at: then },
    { audience: 'members', ...hanging, taken_down_at: then },
    { audience: 'everyone' },
    { audience: 'members' },
  ],
  events: [
    { closed: false, person_id: personOf('secretariat'), system_actor: null, actor_name: 'secretariat' },
    { closed: true, person_id: personOf('chair'), system_actor: null, actor_name: 'chair' },
    { closed: false, person_id: null, system_actor: 'jobs', actor_name: 'Systemet' },
    {
      council_id: null,
      person_id: personOf('administrator'),
      system_actor: null,
      actor_name: 'administrator',
    },
  ],
  matter_records: [{ is_own: false }, { is_own: true }],
  files: [{ hash: 'referred to' }, { hash: 'by nobody' }],
  proposals: [
    { proposed_by: personOf('member') },
    { proposed_by: personOf('chair') },
    { proposed_by: personOf('guest') },
  ],
};

/** Tables whose row goes with each row of another. */
const oneForEach: Readonly<Record<string, readonly [table: string, column: string]>> = {
  paper_closed: ['papers', 'paper_id'],
  paper_files: ['papers', 'paper_id'],
  paper_exports: ['papers', 'paper_id'],
  papers_taken_down: ['papers', 'paper_id'],
  search_entries: ['papers', 'paper_id'],
};

const values: Readonly<Record<string, unknown>> = {
  uuid: null,
  text: 'x',
  _text: [],
  int4: 1,
  int8: 1,
  bool: false,
  date: '2024-06-18',
  time: '10:00',
  timestamptz: then,
  jsonb: {},
  bytea: Buffer.from('x'),
  tsvector: '',
};

export async function listTables(owner: Connection): Promise<readonly Table[]> {
  const { rows } = await owner.query<Column & { readonly table: string }>(`
    select c.table_name as table, c.column_name as name, c.udt_name as type,
      c.is_nullable = 'NO' and c.column_default is null and c.is_identity = 'NO' as required,
      c.is_generated = 'ALWAYS' as generated,
      (select f.confrelid::regclass || '.' || a.attname from pg_constraint f
         join pg_attribute a on a.attrelid = f.confrelid and a.attnum = f.confkey[1]
         where f.conrelid = c.table_name::regclass and f.contype = 'f' and cardinality(f.conkey) = 1
           and f.conkey[1] = c.ordinal_position limit 1) as "refersTo",
      (select (regexp_match(pg_get_constraintdef(k.oid), 'ARRAY\\[''([^'']+)'''))[1] from pg_constraint k
         where k.conrelid = c.table_name::regclass and k.contype = 'c' and k.conkey = array[c.ordinal_position::int2]
         limit 1) as "firstAllowed"
    from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
    where c.table_schema = 'public' and c.table_name <> 'migrations'
    order by c.table_name, c.ordinal_position`);
  const names = [...new Set(rows.map(({ table }) => table))];
  return names.map((name) => ({ name, columns: rows.filter(({ table }) => table === name) }));
}

/**
 * Fills an empty, migrated database. Nothing but the policies is left on it afterwards: what else refuses (keys, checks,
 * triggers) has its own tests, and would hide what a policy lets through.
 */
export async function seed(owner: Connection): Promise<readonly Table[]> {
  const tables = await listTables(owner);
  for (const { name } of tables) await owner.query(`alter table ${name} no force row level security`);
  await stripConstraints(owner);
  const made = new Map<string, Row[]>();
  for (const council of [here, elsewhere]) {
    for (const table of inOrder(tables)) await fill(owner, table, council, made);
  }
  for (const { name } of tables) await owner.query(`alter table ${name} force row level security`);
  return tables;
}

async function stripConstraints(owner: Connection): Promise<void> {
  await owner.query(`do $$
    declare k record;
    begin
      for k in select conrelid::regclass as t, conname from pg_constraint
               where connamespace = 'public'::regnamespace and contype in ('f', 'c', 'u', 'p')
               order by contype = 'p', contype = 'u' loop
        execute format('alter table %s drop constraint %I cascade', k.t, k.conname);
      end loop;
      for k in select schemaname, indexname from pg_indexes where schemaname = 'public' loop
        execute format('drop index if exists %I', k.indexname);
      end loop;
      for k in select tablename as t from pg_tables where schemaname = 'public' loop
        execute format('alter table %I disable trigger user', k.t);
      end loop;
    end
  $$`);
}

/** What is referred to comes first. */
function inOrder(tables: readonly Table[]): readonly Table[] {
  const done = new Set<string>();
  const sorted: Table[] = [];
  while (sorted.length < tables.length) {
    const next =
      tables.find(({ name, columns }) => !done.has(name) && columns.every((c) => isMet(c, name, done))) ??
      tables.find(({ name }) => !done.has(name));
    if (!next) break;
    done.add(next.name);
    sorted.push(next);
  }
  return sorted;
}

function isMet({ refersTo }: Column, own: string, done: ReadonlySet<string>): boolean {
  const table = refersTo?.split('.')[0] ?? own;
  return table === own || done.has(table);
}

async function fill(owner: Connection, table: Table, council: string, made: Map<string, Row[]>) {
  const rows = rowsOf(table, council, made);
  for (const row of rows) {
    const names = Object.keys(row);
    await owner.query(
      `insert into ${table.name} (${names.map(escapeIdentifier).join(',')}) overriding system value
       values (${names.map((_, at) => `$${at + 1}`).join(',')})`,
      names.map((name) => row[name]),
    );
  }
  made.set(`${table.name} ${council}`, [...rows]);
}

function rowsOf(table: Table, council: string, made: ReadonlyMap<string, readonly Row[]>): readonly Row[] {
  if (table.name === 'people')
    return [...roles, 'nobody'].map((role) => ({
      ...rowOf(table, council, made),
      id: personOf(role, council),
      email: `${role}@${council}`,
    }));
  if (table.name === 'grants')
    return roles.map((role) => ({
      ...rowOf(table, council, made),
      person_id: personOf(role, council),
      role,
      council_id: role === 'administrator' ? null : council,
    }));
  const base = variants[table.name] ?? [{}];
  const each = oneForEach[table.name];
  const parents = each ? (made.get(`${each[0]} ${council}`) ?? []) : [null];
  return parents.flatMap((parent) =>
    base.map((variant) => ({
      ...rowOf(table, council, made),
      ...variant,
      ...(parent && each ? { [each[1]]: parent.id } : {}),
    })),
  );
}

function rowOf(table: Table, council: string, made: ReadonlyMap<string, readonly Row[]>): Row {
  const filled = table.columns
    .filter(
      (column) =>
        !column.generated && (column.required || column.refersTo !== null || column.name === 'council_id'),
    )
    .map((column) => [column.name, cellOf(table, column, council, made)]);
  return Object.fromEntries(filled);
}

function cellOf(
  table: Table,
  column: Column,
  council: string,
  made: ReadonlyMap<string, readonly Row[]>,
): unknown {
  if (column.name === 'council_id' || (table.name === 'councils' && column.name === 'id')) return council;
  const [to = '', key = ''] = column.refersTo?.split('.') ?? [];
  if (to === 'people') return personOf('member', council);
  const found = made.get(`${to} ${council}`)?.[0]?.[key];
  if (found !== undefined) return found;
  if (column.firstAllowed !== null) return column.firstAllowed;
  return column.type === 'uuid' ? randomUUID() : (values[column.type] ?? 'x');
}
