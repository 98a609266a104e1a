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
  /** What the door says of them, before it is sealed; empty where it says nothing. */
  readonly words: string;
};

function person(name: string, role: string, council: string | null): Trier {
  const held = council === null ? 'administrator@' : `${role}@${council}`;
  const words = wordsOf(personOf(role, council ?? here), role === 'nobody' ? '' : held);
  return { name, role: 'tvaers_app', settings: {}, words };
}

/** As `introduce` has them: person, day and roles. */
function wordsOf(personId: string, held: string): string {
  return [personId, '', held === '' ? '{}' : `{"${held}"}`].join('\u001f');
}

export const triers: readonly Trier[] = [
  { name: 'public', role: 'tvaers_app', settings: {}, words: '' },
  // What a statement that slipped in could say of itself: it must count for nothing.
  {
    name: 'says system',
    role: 'tvaers_app',
    settings: { 'tvaers.kind': 'system', 'tvaers.actor': 'command-line' },
    words: '',
  },
  {
    name: 'says secretariat',
    role: 'tvaers_app',
    settings: {
      'tvaers.roles': `{"secretariat@${here}"}`,
      'tvaers.person_id': personOf('secretariat'),
      'tvaers.viewer': '0'.repeat(64) + wordsOf(personOf('secretariat'), `secretariat@${here}`),
    },
    words: '',
  },
  person('nobody', 'nobody', here),
  ...roles.map((role) => person(role, role, role === 'administrator' ? null : here)),
  person('secretariat elsewhere', 'secretariat', elsewhere),
  { name: 'system unnamed', role: 'tvaers_system', settings: { 'tvaers.actor': 'somebody' }, words: '' },
  {
    name: 'system',
    role: 'tvaers_system',
    settings: { 'tvaers.actor': Object.keys(systemActors)[0] ?? '' },
    words: '',
  },
];

/** One for each right, where `roles_with` answers the right itself: rights that the same roles have are told apart. */
export const holdersOfRights: readonly Trier[] = [
  ...triers.filter(({ words }) => words === ''),
  person('nobody', 'nobody', here),
  person('member', 'member', here),
  ...Object.entries(rights)
    .filter(([, { roles: held }]) => held.length > 0)
    .map(([right, { within }]) => {
      const held = `${right}@${within === 'house' ? '' : here}`;
      return { ...person(right, 'nobody', here), words: wordsOf(personOf('nobody'), held) };
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

/**
 * Tries every cell in the database itself, thousands a second: become the trier, try, and roll back. A statement that is
 * refused is `!`; an insertion is tried row by row.
 */
const trying = `
create or replace function pg_temp.try_cells(t text, columns text, first text, value text, moves jsonb, rows jsonb,
                                             triers jsonb) returns text[] language plpgsql as $try$
declare
  cells text[] := '{}'; trier jsonb; action text; said text; setting record; one jsonb; n bigint; statement text;
begin
  for trier in select jsonb_array_elements(triers) loop
    foreach action in array array['${actions.join("','")}'] loop
      said := '';
      begin
        for setting in select * from jsonb_each_text(trier -> 'settings') loop
          perform set_config(setting.key, setting.value, true);
        end loop;
        if trier ->> 'words' <> '' then
          perform set_config('tvaers.viewer', door.seal_of('viewer ' || (trier ->> 'words')) || (trier ->> 'words'), true);
        end if;
        perform set_config('role', trier ->> 'role', true);
        if action = 'insert' then
          n := 0;
          for one in select jsonb_array_elements(rows) loop
            begin
              execute format('insert into %I (%s) overriding system value select %s from jsonb_populate_record(null::%I, $1)',
                             t, columns, columns, t) using one;
              n := n + 1;
            exception when insufficient_privilege then null;
            end;
          end loop;
          said := n::text;
        else
          for statement in
            select format('select from %I', t) where action = 'select'
            union all select format('delete from %I', t) where action = 'delete'
            union all select format('update %I set %I = %L', t, first, value) where action = 'update'
            union all select format('update %I set %I = %L', t, key, to_) from jsonb_each_text(moves) as m(key, to_)
                      where action = 'move'
          loop
            begin
              execute statement;
              get diagnostics n = row_count;
              said := concat_ws('/', nullif(said, ''), n::text);
            exception when insufficient_privilege then said := concat_ws('/', nullif(said, ''), '!');
            end;
          end loop;
        end if;
        raise exception using errcode = 'TV000';
      exception when sqlstate 'TV000' then null;
      end;
      cells := cells || said;
    end loop;
  end loop;
  return cells;
end
$try$`;

/** Tries every cell of one table in the transaction that has begun, and leaves nothing behind. */
export async function tryTable(
  owner: Connection,
  table: Table,
  who: readonly Trier[],
): Promise<readonly Cell[]> {
  const { name } = table;
  const own = table.columns.filter(({ generated }) => !generated);
  const first = own[0]?.name ?? '';
  const moves = own.flatMap(({ name: column }) => (whose[column] ? [[column, whose[column]]] : []));
  const all = await allRows(owner, table);
  await owner.query(trying);
  const { rows } = await owner.query<{ cells: string[] }>(
    `select pg_temp.try_cells($1, $2, $3, (select to_jsonb(r) ->> $3 from jsonb_populate_recordset(null::${name}, $5) r limit 1),
       $4, $5, $6) as cells`,
    [
      name,
      own.map(({ name: column }) => escapeIdentifier(column)).join(','),
      first,
      JSON.stringify(Object.fromEntries(moves)),
      JSON.stringify(all),
      JSON.stringify(who),
    ],
  );
  const reached = rows[0]?.cells ?? [];
  return who.flatMap((trier, at) =>
    actions.map((action, each) => ({
      trier: trier.name,
      action,
      reached: reached[at * actions.length + each] ?? '',
    })),
  );
}

/** Every row there is, read past the policies, as the owner of the tables can. */
async function allRows(owner: Connection, { name }: Table): Promise<readonly Row[]> {
  await owner.query('savepoint everything');
  await owner.query(`alter table ${name} no force row level security`);
  const { rows } = await owner.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`);
  await owner.query('rollback to savepoint everything');
  return rows.map(({ row }) => row);
}
