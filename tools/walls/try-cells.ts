import { escapeIdentifier, type PoolClient } from 'pg';
import { rights } from '../../src/kernel/rights.ts';
import { systemActors } from '../../src/kernel/system.ts';
import { roles } from '../../src/kernel/viewer.ts';
import { elsewhere, here, personOf, type Row, type Table } from './seed.ts';

type Connection = Pick<PoolClient, 'query'>;

/** Who tries, as the database is told it. */
export type Trier = {
  readonly name: string;
  readonly role: 'tvaers_app' | 'tvaers_system';
  readonly settings: Readonly<Record<string, string>>;
};

function person(name: string, role: string, council: string | null): Trier {
  const held = council === null ? 'administrator@' : `${role}@${council}`;
  return {
    name,
    role: 'tvaers_app',
    settings: {
      'tvaers.person_id': personOf(role, council ?? here),
      'tvaers.person_name': role,
      'tvaers.roles': role === 'nobody' ? '{}' : `{"${held}"}`,
    },
  };
}

export const triers: readonly Trier[] = [
  { name: 'public', role: 'tvaers_app', settings: {} },
  // What a statement that slipped in could say of itself: it must count for nothing.
  {
    name: 'says system',
    role: 'tvaers_app',
    settings: { 'tvaers.kind': 'system', 'tvaers.actor': 'command-line' },
  },
  person('nobody', 'nobody', here),
  ...roles.map((role) => person(role, role, role === 'administrator' ? null : here)),
  person('secretariat elsewhere', 'secretariat', elsewhere),
  { name: 'system unnamed', role: 'tvaers_system', settings: { 'tvaers.actor': 'somebody' } },
  {
    name: 'system',
    role: 'tvaers_system',
    settings: { 'tvaers.actor': Object.keys(systemActors)[0] ?? '' },
  },
];

/** One for each right, where `roles_with` answers the right itself: rights that the same roles have are told apart. */
export const holdersOfRights: readonly Trier[] = [
  ...triers.filter(({ settings }) => !('tvaers.roles' in settings)),
  person('nobody', 'nobody', here),
  person('member', 'member', here),
  ...Object.entries(rights)
    .filter(([, { roles: held }]) => held.length > 0)
    .map(([right, { within }]) => {
      const { settings, ...trier } = person(right, 'nobody', here);
      const held = `{"${right}@${within === 'house' ? '' : here}"}`;
      return { ...trier, settings: { ...settings, 'tvaers.roles': held } };
    }),
];

export const actions = ['select', 'insert', 'update', 'move', 'delete'] as const;
export type Action = (typeof actions)[number];

/** How many rows one trier reaches in one way; `!` where the statement is refused outright. */
export type Cell = { readonly trier: string; readonly action: Action; readonly reached: string };

/** Columns that say whose a row is: moving it there is a write of somebody else's. */
const whose: Readonly<Record<string, string>> = {
  council_id: elsewhere,
  person_id: personOf('guest'),
  proposed_by: personOf('guest'),
};

/** Tries every cell of one table in the transaction that has begun, and leaves nothing behind. */
export async function tryTable(
  owner: Connection,
  table: Table,
  who: readonly Trier[],
): Promise<readonly Cell[]> {
  const all = await allRows(owner, table);
  const cells: Cell[] = [];
  for (const trier of who) {
    for (const action of actions) {
      await owner.query('savepoint cell');
      await become(owner, trier);
      cells.push({ trier: trier.name, action, reached: await reach(owner, table, all, action) });
      await owner.query('rollback to savepoint cell');
    }
  }
  return cells;
}

async function become(owner: Connection, trier: Trier): Promise<void> {
  await owner.query("select set_config('role', $1, true)", [trier.role]);
  for (const [name, value] of Object.entries(trier.settings))
    await owner.query('select set_config($1, $2, true)', [name, value]);
}

/** Every row there is, read past the policies, as the owner of the tables can. */
async function allRows(owner: Connection, { name }: Table): Promise<readonly Row[]> {
  await owner.query('savepoint everything');
  await owner.query(`alter table ${name} no force row level security`);
  const { rows } = await owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`);
  await owner.query('rollback to savepoint everything');
  return rows.map(({ row }) => row);
}

async function reach(owner: Connection, table: Table, all: readonly Row[], action: Action): Promise<string> {
  const { name, columns } = table;
  if (action === 'select') return count(owner, `select from ${name}`);
  if (action === 'delete') return count(owner, `delete from ${name}`);
  if (action === 'update') {
    // A constant: what reads a column is held to the policies for reading as well.
    const first = columns.find(({ generated }) => !generated)?.name ?? '';
    return count(owner, `update ${name} set ${escapeIdentifier(first)} = $1`, [all[0]?.[first]]);
  }
  if (action === 'move') {
    const moved: string[] = [];
    for (const column of columns) {
      const to = whose[column.name];
      if (to !== undefined) moved.push(await count(owner, `update ${name} set ${column.name} = $1`, [to]));
    }
    return moved.join('/');
  }
  const names = columns.filter(({ generated }) => !generated).map((column) => escapeIdentifier(column.name));
  let inserted = 0;
  for (const row of all) {
    const done = await count(
      owner,
      `insert into ${name} (${names.join(',')}) overriding system value
       select ${names.join(',')} from jsonb_populate_record(null::${name}, $1)`,
      [JSON.stringify(row)],
    );
    if (done === '1') inserted += 1;
  }
  return String(inserted);
}

async function count(owner: Connection, statement: string, given: readonly unknown[] = []): Promise<string> {
  await owner.query('savepoint statement');
  try {
    const { rowCount } = await owner.query(statement, [...given]);
    return String(rowCount);
  } catch {
    return '!';
  } finally {
    await owner.query('rollback to savepoint statement');
  }
}
