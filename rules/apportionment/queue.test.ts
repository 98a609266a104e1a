import assert from 'node:assert/strict';
import { test } from 'node:test';
import { insert } from './queue.ts';

test('a queue hands out the greatest first, also what is put in between', () => {
  const queue: number[] = [];
  for (const item of [3, 9, 1, 7]) insert(queue, item, (a, b) => a - b);
  assert.deepEqual([queue.pop(), queue.pop()], [9, 7]);
  insert(queue, 8, (a, b) => a - b);
  assert.deepEqual([queue.pop(), queue.pop(), queue.pop(), queue.pop()], [8, 3, 1, undefined]);
});

test('one put among 1,023 costs 10 comparisons', () => {
  let comparisons = 0;
  const queue = Array.from({ length: 1023 }, (_, at) => at);
  insert(queue, 511.5, (a, b) => {
    comparisons += 1;
    return a - b;
  });
  // 1,024 places between and beside them: 2^10.
  assert.deepEqual([queue[512], comparisons], [511.5, 10]);
});
