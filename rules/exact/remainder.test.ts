import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction, roundByLargestRemainder, settleById } from './index.ts';

const nobody = () => null;

test('the largest remainder gets the unit that is left', () => {
  // 10 seats: 47/100, 16/100, 37/100 of them = 4,7 · 1,6 · 3,7; floors 4 + 1 + 3 = 8, two left for 0,7 and 0,7.
  const exact = [
    { id: 'A', share: fraction(47n, 10n) },
    { id: 'B', share: fraction(16n, 10n) },
    { id: 'C', share: fraction(37n, 10n) },
  ];
  const { shares, tie } = roundByLargestRemainder(exact, nobody);
  assert.deepEqual([...shares].sort(), [
    ['A', 5n],
    ['B', 1n],
    ['C', 4n],
  ]);
  assert.equal(tie, null);
});

const halves = [
  { id: 'B', share: fraction(3n, 2n) },
  { id: 'A', share: fraction(1n, 2n) },
];

test('equal remainders are handed back as a tie, with what is certain', () => {
  const { shares, raised, tie } = roundByLargestRemainder(halves, nobody);
  assert.deepEqual(tie, { between: ['A', 'B'], seats: 1 });
  assert.deepEqual([...shares].sort(), [
    ['A', 0n],
    ['B', 1n],
  ]);
  assert.deepEqual(raised, []);
});

test('a tie is settled by the one asked, in the same order whatever the order of the input', () => {
  for (const exact of [halves, [...halves].reverse()]) {
    assert.deepEqual([...roundByLargestRemainder(exact, settleById).shares].sort(), [
      ['A', 1n],
      ['B', 1n],
    ]);
  }
});

test('whole shares need no rounding at all', () => {
  const { shares, raised } = roundByLargestRemainder([{ id: 'A', share: fraction(4n) }], nobody);
  assert.deepEqual([...shares], [['A', 4n]]);
  assert.deepEqual(raised, []);
});

test('shares that do not add up to a whole number are a bug', () => {
  assert.throws(
    () => roundByLargestRemainder([{ id: 'A', share: fraction(1n, 2n) }], nobody),
    /whole number/,
  );
});
