import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  byId,
  englishCount,
  englishDecimal,
  englishList,
  englishPercent,
  englishWhole,
  fraction,
} from './index.ts';

test('numbers as English has them', () => {
  assert.deepEqual(
    [
      englishWhole(1_234_567n),
      englishWhole(-1000),
      englishDecimal(fraction(2_469n, 2n), 2),
      englishDecimal(fraction(-1n, 3n), 3),
    ],
    ['1,234,567', '−1,000', '1,234.50', '−0.333'],
  );
  assert.equal(englishPercent(fraction(1n, 3n), 1), '33.3 per cent');
  assert.deepEqual(
    [englishCount(1, 'seat', 'seats'), englishCount(2n, 'seat', 'seats')],
    ['1 seat', '2 seats'],
  );
});

test('lists as English has them', () => {
  assert.deepEqual([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(englishList), [
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

test('an id is level with itself', () =>
  assert.deepEqual([byId('A', 'A'), byId('A', 'B'), byId('B', 'A')], [0, -1, 1]));
