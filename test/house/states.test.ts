import assert from 'node:assert/strict';
import { test } from 'node:test';
import { file, prove } from './prove.ts';
import { checkStates } from './states.ts';

const code = (...rows: readonly string[]) =>
  file('src/rooms/sittings/doors/model/state.ts', 'export const transitions = [', ...rows, '] as const;');
const page = (...rows: readonly string[]) =>
  file(
    'docs/states/door.md',
    '# States of a door',
    'Compared with `src/rooms/sittings/doors/model/state.ts`.',
    '| from | event | to | who |',
    '|---|---|---|---|',
    ...rows,
  );
const made = "  { from: null, event: 'make', to: 'shut' },";
const opened = "  { from: 'shut', event: 'open', to: 'ajar' },";
const madeRow = '| – | `make` | `shut` | the carpenter |';
const openedRow = '| `shut` | `open` | `ajar` | whoever comes |';

prove({ name: 'states', check: checkStates, atLeast: 36, planted: [] });

const whatOf = (...tree: Parameters<typeof checkStates>[0]) =>
  checkStates(tree).faults.map(({ path, what }) => `${path.split('/').at(-1)}: ${what}`);

test('states: a table and a page that say the same are sound', () => {
  assert.deepEqual(whatOf(code(made, opened), page(madeRow, openedRow)), []);
  const split = ['  {', "    from: 'shut',", "    event: 'open',", "    to: 'ajar',", '  },'];
  assert.deepEqual(whatOf(code(made, ...split), page(madeRow, openedRow)), []);
});

test('states: a row of the code that nobody is told of is found', () => {
  assert.deepEqual(whatOf(code(made, opened), page(madeRow)), [
    'state.ts: shut + open → ajar does not stand in docs/states/door.md',
  ]);
});

test('states: a row that people are told and the code does not know is found', () => {
  assert.deepEqual(whatOf(code(made), page(madeRow, openedRow)), [
    'door.md: shut + open → ajar does not stand in src/rooms/sittings/doors/model/state.ts',
  ]);
});

test('states: another end of the same event is found on both sides', () => {
  const elsewhere = openedRow.replace('`ajar`', '`gone`');
  assert.equal(whatOf(code(made, opened), page(madeRow, elsewhere)).length, 2);
});

test('states: a table without a page, and a page without its table, are found', () => {
  assert.match(whatOf(code(made)).join(), /^state\.ts: no page of docs\/states names this table/);
  assert.deepEqual(whatOf(page(madeRow)), ['door.md: src/rooms/sittings/doors/model/state.ts is not there']);
});

test('states: a row written so that it cannot be read is found', () => {
  const computed = "  { from: 'shut', event: openOf(door), to: 'ajar' },";
  assert.deepEqual(whatOf(code(made, computed), page(madeRow)), ['state.ts: 1 rows cannot be read']);
});

test('states: a row that stands twice is found, in the code and on the page', () => {
  assert.deepEqual(whatOf(code(made, made), page(madeRow, madeRow)), [
    'state.ts: – + make → shut stands there twice',
    'door.md: – + make → shut stands there twice',
  ]);
});

test('states: a state no row leads to is found', () => {
  assert.deepEqual(whatOf(code(made, "];\nexport const states = ['shut', 'painted'"), page(madeRow)), [
    'state.ts: no row leads to painted',
  ]);
});

test('states: transitions told without their table, or kept elsewhere, are found', () => {
  const nameless = file('docs/states/window.md', madeRow);
  const elsewhere = file('src/rooms/sittings/doors/model/door.ts', `const rows = [${made}];`);
  assert.deepEqual(whatOf(nameless, elsewhere), [
    'window.md: tells transitions and names no table',
    'door.ts: a table of states lies in model/state.ts',
  ]);
});
