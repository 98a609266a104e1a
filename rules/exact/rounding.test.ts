import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorRoot, floorToUnit, fraction, roundHalfUp, roundToUnit } from './index.ts';

test('halves are rounded away from zero on both sides', () => {
  assert.deepEqual(
    [5n, -5n, 4n, -4n].map((n) => roundHalfUp(fraction(n, 2n))),
    [3n, -3n, 2n, -2n],
  );
  assert.deepEqual(
    [7n, -7n].map((n) => roundHalfUp(fraction(n, 3n))),
    [2n, -2n],
  );
});

test('an amount is rounded to whole kroner: 152.736.211 øre is 1.527.362 kr.', () => {
  assert.equal(roundToUnit(fraction(152736211n), 100n), 152736200n);
  assert.equal(roundToUnit(fraction(150n), 100n), 200n);
  assert.equal(roundToUnit(fraction(-150n), 100n), -200n);
  assert.equal(floorToUnit(fraction(199n), 100n), 100n);
});

test('5.9 million people times 100 million kr. in øre is exact, far above 2^53', () => {
  // 5.900.000 × 10.000.000.000 = 59.000.000.000.000.000; a third of it ends in …666,67 → …667.
  assert.equal(roundHalfUp(fraction(5_900_000n * 10_000_000_000n, 3n)), 19_666_666_666_666_667n);
});

test('a square root is rounded down', () => {
  assert.deepEqual([0n, 1n, 3n, 4n, 99n, 10n ** 40n].map(floorRoot), [0n, 1n, 1n, 2n, 9n, 10n ** 20n]);
  assert.throws(() => floorRoot(-1n), /negative/);
});
