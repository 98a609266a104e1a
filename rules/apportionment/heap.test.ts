import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heapOf } from './heap.ts';

test('a heap hands out the greatest first, also what is pushed in between', () => {
  const heap = heapOf([3, 9, 1, 7], (a, b) => a - b);
  assert.deepEqual([heap.pop(), heap.pop()], [9, 7]);
  heap.push(8);
  assert.deepEqual([heap.pop(), heap.pop(), heap.pop(), heap.pop()], [8, 3, 1, undefined]);
  assert.deepEqual([heap.size(), heap.peek()], [0, undefined]);
});

test('one pop and one push among 1,024 cost at most 3 comparisons per level of 10', () => {
  let comparisons = 0;
  const compare = (a: number, b: number): number => {
    comparisons += 1;
    return a - b;
  };
  const heap = heapOf(
    Array.from({ length: 1024 }, (_, at) => (at * 7919) % 1024),
    compare,
  );
  comparisons = 0;
  for (let round = 0; round < 1000; round += 1) heap.push((heap.pop() ?? 0) / 2);
  // Sinking compares two children and the parent on each of 10 levels, rising one on each: 30 at most.
  assert.ok(comparisons <= 30 * 1000, `${comparisons} comparisons`);
});
