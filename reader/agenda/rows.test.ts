import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openRows } from './rows.ts';

type Row = { readonly number: number; readonly sum: number };

/** Among all rows, one after the other: the first of those that are worth most, where any is worth something. */
function lookAtAll(rows: readonly Row[], number: number) {
  let best = { sum: 0, at: -1 };
  rows.forEach((row, at) => {
    const step = number - row.number;
    if (step <= 0) return;
    const sum = row.sum + (step === 1 ? 4 : -Math.min(step, 6));
    if (sum > best.sum) best = { sum, at };
  });
  return best;
}

// Planted faults: of two that are worth the same the later; a leap of six counted as near; the number itself before itself.
test('the best row before a number is the one that looking at all of them finds', () => {
  const row = fc.record({ number: fc.integer({ min: 0, max: 15 }), sum: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (all) => {
      const rows = openRows(all.map(({ number }) => number));
      all.forEach(({ number, sum }, at) => {
        assert.deepEqual(rows.bestBefore(number), lookAtAll(all.slice(0, at), number));
        rows.add(number, { sum, at });
      });
    }),
    { numRuns: 500 },
  );
});

test('a step of one is worth more than a leap', () => {
  const rows = openRows([1, 3, 4, 100]);
  rows.add(1, { sum: 20, at: 0 });
  rows.add(3, { sum: 15, at: 1 });
  assert.deepEqual(rows.bestBefore(4), { sum: 19, at: 1 });
  assert.deepEqual(rows.bestBefore(100), { sum: 14, at: 0 });
  assert.deepEqual(rows.bestBefore(1), { sum: 0, at: -1 });
});
