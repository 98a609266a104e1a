import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateGuarantee, type GuaranteeInput } from './index.ts';

const fine: GuaranteeInput = {
  year: 1,
  deficit: 100_000_000n,
  fullOccupancyAllYear: false,
  year2Full: false,
  unit: 100n,
};

function reasonOf(change: Partial<GuaranteeInput>): unknown {
  const answer = calculateGuarantee({ ...fine, ...change });
  return answer.status === 'decided' && [answer.covered, answer.reason];
}

test('half of a million, in the first three years only', () => {
  assert.deepEqual(reasonOf({}), [50_000_000n, 'covered']);
  assert.deepEqual(reasonOf({ year: 3 }), [50_000_000n, 'covered']);
  assert.deepEqual(reasonOf({ year: 4 }), [0n, 'beyond-the-years']);
});

test('a full year, a full year 2 and a surplus are not covered', () => {
  assert.deepEqual(reasonOf({ fullOccupancyAllYear: true }), [0n, 'full-occupancy']);
  assert.deepEqual(reasonOf({ year: 3, year2Full: true }), [0n, 'lapsed']);
  assert.deepEqual(reasonOf({ deficit: -1n }), [0n, 'no-deficit']);
});

test('a higher cover that is decided, and the rest', () => {
  const answer = calculateGuarantee({ ...fine, cover: fraction(3n, 4n), decidedBy: 'KKR Syddanmark' });
  assert.deepEqual(answer.status === 'decided' && [answer.covered, answer.uncovered], [
    75_000_000n,
    25_000_000n,
  ]);
});

test('one opts out, and the steps say what that means', () => {
  const population = new Map([
    ['A', 60_000n],
    ['B', 30_000n],
    ['C', 10_000n],
  ]);
  const answer = calculateGuarantee({ ...fine, split: { population, optOut: ['C'] } });
  assert.ok(answer.status === 'decided');
  // 500.000 × 2 : 3 and × 1 : 3.
  assert.deepEqual(Object.fromEntries(answer.shares ?? []), { A: 33_333_300n, B: 16_666_700n });
  assert.deepEqual(
    answer.steps.slice(0, 2).map(({ text }) => text),
    [
      'Fællesskabet dækker 50 pct. af underskuddet på 1.000.000 kr., altså 500.000 kr.; de øvrige 500.000 kr. følger rammeaftalens almindelige regler.',
      'C har fravalgt ordningen, betaler ikke med og må ikke bruge pladserne de første 3 år.',
    ],
  );
});
