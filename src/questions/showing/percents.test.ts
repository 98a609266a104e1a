import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showGroups } from './show-groups.ts';
import { showList } from './show-list.ts';
import { percentPlaces, wordValue } from './word-value.ts';

const words = { codes: {}, groups: () => (name: string) => name };
// 10171/20000 is 50.855 per cent; 19/17 is 111.7647… and does not end.
const used = { Nord: '10171/20000', Syd: '19/17', Vest: null, Øst: '1/2' };

test('a per cent alone has the decimals it has', () => {
  assert.deepEqual(
    ['10171/20000', '19/17', '1/2', '1.5%'].map((value) => wordValue(value, words, 'percent')),
    ['50,855 pct.', '111,76 pct.', '50 pct.', '1,5 pct.'],
  );
});

test('per cents in one column have the same number of decimals', () => {
  const columns = [
    { key: 'id', label: 'Post' },
    { key: 'value', label: 'Forbrug', as: 'percent' },
  ] as const;
  const [table] = showList({ key: 'used', caption: 'Forbrug', columns }, { used }, words);
  assert.deepEqual(
    table?.rows.map(([, cell]) => cell?.text),
    ['50,86 pct.', '111,76 pct.', '–', '50,00 pct.'],
  );
  const byGroup = { caption: 'Forbrug', group: 'Post', columns: [{ ...columns[1], key: 'used' }] };
  const question = { title: 'Forbrug', purpose: 'Forbrug.', fields: [], showing: { facts: [], byGroup } };
  assert.deepEqual(
    showGroups(question, {}, { used }, words)?.table.rows.map(([, cell]) => cell?.text),
    ['50,86 pct.', '111,76 pct.', '–', '50,00 pct.'],
  );
});

test('where all of them end, the one with most decimals decides', () => {
  assert.deepEqual(
    [
      percentPlaces(['10171/20000', '1/2', null]),
      percentPlaces(['1/2', '1']),
      percentPlaces(['1.5%', '1/10']),
    ],
    [3, 0, 1],
  );
  assert.equal(wordValue('1.5%', words, 'percent', 2), '1,50 pct.');
});
