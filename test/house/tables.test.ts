import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../database.ts';
import { listTables } from '../permissions/tables.ts';
import { wings } from './edges.ts';
import { file, prove } from './prove.ts';
import { checkTables, owns, readsUpward } from './tables.ts';

const reading = (room: string, ...lines: readonly string[]) =>
  file(`src/rooms/${room}/queries/q.ts`, ...lines);

prove({
  name: 'tables',
  check: (tree) => checkTables(tree),
  atLeast: 100,
  planted: [
    { fault: 'a row of another room read', file: reading('sittings/agendas', "trx.selectFrom('proposals')") },
    {
      fault: 'a row of another room read by another name',
      file: reading('sittings/matters', "trx.innerJoin('agendas as a', 'x', 'y')"),
    },
    { fault: 'a row of another room written', file: reading('inward/imports', "trx.insertInto('files')") },
    {
      fault: 'SQL by hand that reads',
      file: reading('sittings/annexes', 'sql`select 1 from agenda_items i`'),
    },
    {
      fault: 'SQL by hand that writes',
      file: reading('outward/exports', 'sql<X>`update papers set title = 1`'),
    },
    { fault: 'the command line at a table', file: file('src/cli/x.ts', "trx.deleteFrom('people')") },
  ],
});

test('tables: every table of the database has one owner', async () => {
  const { database } = await testDatabase();
  const there = await database.asSystem('command-line', listTables);
  const owned = Object.values(owns).flat();
  assert.deepEqual(
    owned.filter((table, at) => owned.indexOf(table) !== at),
    [],
  );
  assert.deepEqual(
    there.filter((table) => !owned.includes(table)),
    [],
  );
});

test('tables: what is read past a front door is read downward', () => {
  const wingOf = (room: string) => Object.entries(wings).find(([, rooms]) => rooms.includes(room))?.[0];
  assert.deepEqual(readsUpward(wingOf), []);
  const upward = { owns, reads: { meetings: { agendas: 'to know more' } } };
  assert.deepEqual(readsUpward(wingOf, upward), ['meetings reads agendas upward']);
});
