import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { Client } from 'pg';
import { newId } from '../src/kernel/ids.ts';
import { systemActors } from '../src/kernel/system.ts';
import { publicViewer, roles, type Viewer } from '../src/kernel/viewer.ts';
import type { Trx } from '../src/platform/postgres/database.ts';
import { loginsOf } from '../src/platform/postgres/logins.ts';
import { listFaults, survivorsOf, tellRightsApart } from '../tools/walls/faults.ts';
import { seed } from '../tools/walls/seed.ts';
import { holdersOfRights, triers, tryTable } from '../tools/walls/try-cells.ts';
import { buildWalls, tryAll, wallsPage } from '../tools/walls.ts';
import { testDatabase } from './database.ts';

async function ownerOf(connectionString: string): Promise<Client> {
  const owner = new Client({ connectionString });
  await owner.connect();
  return owner;
}

describe('the second wall', () => {
  test('lets everybody reach what docs/walls.md says, and nothing else', async () => {
    const owner = await ownerOf((await testDatabase()).connectionString);
    const walls = await buildWalls(owner);
    await owner.end();
    assert.ok(walls.tables.length >= 38, `${walls.tables.length} tables`);
    const page = await readFile(new URL('../docs/walls.md', import.meta.url), 'utf8');
    assert.equal(wallsPage(walls), page, 'run bin/tvaers-dev walls, and read what has changed');
  });

  test('is the same for the public and for whoever calls itself the system, or somebody', async () => {
    const owner = await ownerOf((await testDatabase()).connectionString);
    const { cells } = await buildWalls(owner);
    await owner.end();
    const reachedBy = (name: string) =>
      [...cells].map(([table, own]) => [table, ...own.filter((c) => c.trier === name).map((c) => c.reached)]);
    assert.deepEqual(reachedBy('says system'), reachedBy('public'));
    assert.deepEqual(reachedBy('says secretariat'), reachedBy('public'));
    assert.deepEqual(reachedBy('system unnamed'), reachedBy('public'));
    assert.equal(triers.length, roles.length + 7);
  });

  test('shows the system every row there is: nothing is missing from a backup', async () => {
    const owner = await ownerOf((await testDatabase()).connectionString);
    const { tables, cells } = await buildWalls(owner);
    for (const { name } of tables) {
      const found = await owner.query(`alter table ${name} no force row level security; select from ${name}`);
      const [, all] = Array.isArray(found) ? found : [];
      const seen = cells.get(name)?.find((cell) => cell.trier === 'system' && cell.action === 'select');
      assert.equal(seen?.reached, String(all?.rowCount), name);
    }
    await owner.end();
  });

  test('cannot fall in any one place without a cell of the table noticing', async () => {
    const owner = await ownerOf((await testDatabase()).connectionString);
    const tables = await seed(owner);
    await tellRightsApart(owner);
    const walls = await tryAll(owner, tables, holdersOfRights);
    const faults = await listFaults(owner);
    assert.ok(faults.length > 250, `${faults.length} faults`);
    const survivors = await survivorsOf(owner, faults, walls);
    await owner.end();
    assert.deepEqual(
      survivors.map(({ table, what }) => `${table}: ${what}`),
      [],
    );
  });

  test('is tried on tables that have rows', async () => {
    const owner = await ownerOf((await testDatabase()).connectionString);
    const [table] = await seed(owner);
    assert.ok(table);
    await owner.query('begin');
    const cells = await tryTable(owner, table, triers);
    await owner.query('rollback');
    await owner.end();
    assert.ok(cells.some(({ trier, reached }) => trier === 'system' && reached === '2'));
  });
});

describe("a viewer's login", () => {
  const forbidden: Readonly<Record<string, string>> = {
    'become the system': 'set role tvaers_system',
    'become the house': 'set session authorization tvaers_house',
    'alter a table': 'alter table people disable row level security',
    'loosen a policy': 'alter policy "manage-people" on people using (true)',
    'make a table': 'create table loot as select 1 as x',
    'make a table for the day': 'create temporary table loot as select 1 as x',
    'read the key of the door': 'select secret from door.key',
    'seal anything': "select door.seal_of('viewer x')",
    'ask for work': "insert into jobs (id, kind, payload) values (gen_random_uuid(), 'x', '{}')",
    'write an event':
      "insert into events (id, at, command, actor_name) values (gen_random_uuid(), now(), 'x.y', 'x')",
    'make a function': 'create function loot() returns int language sql return 1',
    'give itself a right': 'grant tvaers_system to current_user',
    'change an event': "update events set actor_name = 'En anden'",
    'read a file of the server': "select pg_read_file('/etc/passwd')",
    'run a program': "copy (select 1) to program 'true'",
  };
  for (const [what, statement] of Object.entries(forbidden)) {
    for (const begin of ['', 'reset role; ']) {
      test(`cannot ${what}${begin === '' ? '' : ', nor after giving its role back'}`, async () => {
        const { connectionString } = await shared;
        const login = new Client({ connectionString: loginsOf(connectionString).viewer });
        await login.connect();
        await login.query('begin; set local role tvaers_app');
        await assert.rejects(login.query(begin + statement), /permission denied|must be owner|not allowed/);
        await login.end();
      });
    }
  }

  const shared = testDatabase();

  test('says that it is the system, and is nobody', async () => {
    const { database } = await shared;
    const saying = (trx: Trx) =>
      sql<{ system: boolean }>`
        select viewer_is_system() as system
        from (select set_config('tvaers.kind', 'system', true), set_config('tvaers.actor', 'command-line', true)) s`.execute(
        trx,
      );
    const someone: Viewer = { kind: 'person', personId: newId(), name: 'x', grants: [] };
    for (const viewer of [publicViewer, someone]) {
      const { rows } = await database.read(viewer, saying);
      assert.equal(rows[0]?.system, false);
    }
  });
});

describe('what a statement that slipped in says of its viewer', () => {
  const shared = testDatabase();

  // Planted faults: leave the comparison of seals out of `viewer_part`; take the day from a setting of its own.
  test('counts for nothing without the seal of the door, which fits no other words', async () => {
    const { database } = await shared;
    const personId = newId<'people'>();
    const guest: Viewer = { kind: 'person', personId, name: 'x', grants: [] };
    const told = (trx: Trx) =>
      sql<{ said: string }>`select current_setting('tvaers.viewer') as said`.execute(trx);
    const knows = (trx: Trx) =>
      sql<{ person: string | null; roles: string[]; day: string }>`
        select viewer_person() as person, viewer_roles() as roles, viewer_today() as day`.execute(trx);
    const say = (words: string) => (trx: Trx) =>
      sql`select set_config('tvaers.viewer', ${words}, true), set_config('tvaers.person_id', ${personId}, true),
            set_config('tvaers.roles', '{administrator@}', true), set_config('tvaers.today', '2024-01-01', true)`.execute(
        trx,
      );
    const today = Temporal.PlainDate.from('2024-06-03');
    const { rows } = await database.read(guest, told, today);
    const own = rows[0]?.said ?? '';
    const forged = [
      own.replace('{}', '{administrator@}'),
      own.replace('2024-06-03', '2024-01-01'),
      own.slice(64),
      own.slice(0, 64),
      '0'.repeat(64) + own.slice(64),
    ];
    for (const words of forged) {
      const seen = await database.read(publicViewer, async (trx) => {
        await say(words)(trx);
        return (await knows(trx)).rows[0];
      });
      assert.deepEqual([seen?.person, seen?.roles], [null, []], words);
      assert.notEqual(seen?.day, '2024-01-01');
    }
    const truly = await database.read(guest, async (trx) => (await knows(trx)).rows[0], today);
    assert.deepEqual(truly, { person: personId, roles: [], day: '2024-06-03' });
  });
});

test('the database knows the same list of what acts as the system, and no other', async () => {
  const { owner } = await testDatabase();
  const { rows } = await owner.query<{ actors: string[] }>('select system_actors() as actors');
  assert.deepEqual(rows[0]?.actors.toSorted(), Object.keys(systemActors).toSorted());
});
