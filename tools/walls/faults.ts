import { escapeIdentifier, type PoolClient } from 'pg';
import type { Table } from './seed.ts';
import { type Cell, holdersOfRights, tryTable } from './try-cells.ts';

type Connection = Pick<PoolClient, 'query'>;

/** One way for a wall to fall, and the statement that fells it. */
export type Fault = { readonly what: string; readonly table: string; readonly statement: string };

/** Every policy dropped, and loosened on each of its sides; every table without its policies. */
export async function listFaults(owner: Connection): Promise<readonly Fault[]> {
  const { rows } = await owner.query<{
    table: string;
    name: string;
    qual: string | null;
    check: string | null;
  }>(`select tablename as table, policyname as name, qual, with_check as check
      from pg_policies where schemaname = 'public' order by 1, 2`);
  const tables = [...new Set(rows.map(({ table }) => table))];
  const policies = rows.flatMap(({ table, name, qual, check }) => {
    const policy = `policy ${escapeIdentifier(name)} on ${table}`;
    const loosened = [
      ['using', qual],
      ['with check', check],
    ].flatMap(([side, asks]) =>
      asks === null || asks === 'true'
        ? []
        : [{ what: `${name}: ${side} loosened`, table, statement: `alter ${policy} ${side} (true)` }],
    );
    return [{ what: `${name}: dropped`, table, statement: `drop ${policy}` }, ...loosened];
  });
  const fallen = tables.map((table) => ({
    what: 'row-level security off',
    table,
    statement: `alter table ${table} disable row level security`,
  }));
  return [...policies, ...fallen];
}

/** Every right becomes a role of its own, so that a policy is not hidden behind another that asks for the same roles. */
export async function tellRightsApart(owner: Connection): Promise<void> {
  await owner.query(`create or replace function roles_with(asked text) returns text[]
    language sql immutable parallel safe return array[asked]`);
}

/** Plants one fault, tries the cells of its table, and takes it out again. @returns whether a cell differs */
async function isNoticed(
  owner: Connection,
  fault: Fault,
  table: Table,
  usual: readonly Cell[],
): Promise<boolean> {
  await owner.query('begin');
  try {
    await owner.query(fault.statement);
    const cells = await tryTable(owner, table, holdersOfRights);
    return cells.some(({ reached }, at) => reached !== usual[at]?.reached);
  } finally {
    await owner.query('rollback');
  }
}

/** The faults no cell notices, out of those planted one at a time. */
export async function survivorsOf(
  owner: Connection,
  faults: readonly Fault[],
  usual: { readonly tables: readonly Table[]; readonly cells: ReadonlyMap<string, readonly Cell[]> },
): Promise<readonly Fault[]> {
  const survivors: Fault[] = [];
  for (const fault of faults) {
    const table = usual.tables.find(({ name }) => name === fault.table);
    const noticed = table && (await isNoticed(owner, fault, table, usual.cells.get(table.name) ?? []));
    if (!noticed) survivors.push(fault);
  }
  return survivors;
}
