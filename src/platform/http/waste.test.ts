import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWaste } from './waste.ts';

// Planted faults: count for all together; count for ever.
test('what one sends for nothing is counted for an hour, each for themselves', () => {
  let now = 0;
  const waste = countWaste(1000, () => now);
  waste.add('a', 600);
  assert.equal(waste.isTooMuch('a'), false);
  now = 30 * 60 * 1000;
  waste.add('a', 400);
  assert.deepEqual([waste.isTooMuch('a'), waste.isTooMuch('b')], [true, false]);
  now = 61 * 60 * 1000;
  assert.equal(waste.isTooMuch('a'), false);
});
