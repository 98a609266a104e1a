import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateIndexation } from './index.ts';

test('the levy of the health secretariat of Nordjylland, from 2020 to 2021: actual case', () => {
  const answer = calculateIndexation({ amount: 155_636_000n, rates: [fraction(3n, 200n)], unit: 100n });
  assert.ok(answer.status === 'decided');
  // 1.556.360 × 1,015 = 1.579.705,40.
  assert.deepEqual([answer.amount, answer.change], [157_970_500n, 2_334_500n]);
  assert.deepEqual(
    answer.steps.map(({ text }) => text),
    [
      '1.556.360 kr. reguleres med 1,5 pct.: 1.556.360 × 1,015 = 1.579.705,40 kr.',
      'Afrundet til hele kroner er det 1.579.705 kr.',
    ],
  );
});

test('two years: rounded once, or every year', () => {
  const base = { amount: 10_000n, rates: [fraction(3n, 200n), fraction(3n, 200n)], unit: 100n };
  const amountOf = (roundEveryYear: boolean) => {
    const answer = calculateIndexation({ ...base, roundEveryYear });
    return answer.status === 'decided' && answer.amount;
  };
  // 100 × 1,015 = 101,50 → 102 × 1,015 = 103,53 → 104; but 100 × 1,030225 = 103,02 → 103.
  assert.deepEqual([amountOf(false), amountOf(true)], [10_300n, 10_400n]);
});

test('prices that fall, and an amount of nothing', () => {
  const down = calculateIndexation({ amount: 10_000n, rates: [fraction(-1n, 100n)], unit: 100n });
  assert.equal(down.status === 'decided' && down.amount, 9_900n);
  const none = calculateIndexation({ amount: 0n, rates: [fraction(1n, 100n)], unit: 100n });
  assert.deepEqual(
    none.status === 'decided' && none.steps[0]?.text,
    '0 kr. reguleret med 1 pct. er stadig 0 kr.',
  );
});
