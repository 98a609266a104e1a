import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placed, stepped } from './order.ts';

const row = ['a', 'b', 'c'];

test('one step up and one down', () => {
  assert.deepEqual(stepped(row, 'b', 'up'), ['b', 'a', 'c']);
  assert.deepEqual(stepped(row, 'b', 'down'), ['a', 'c', 'b']);
});

test('at the end of the row there is no step', () => {
  assert.equal(stepped(row, 'a', 'up'), null);
  assert.equal(stepped(row, 'c', 'down'), null);
});

test('to a place, and last where no place is said, or one beyond the row', () => {
  assert.deepEqual(placed(row, 'c', 0), ['c', 'a', 'b']);
  assert.deepEqual(placed(row, 'a'), ['b', 'c', 'a']);
  assert.deepEqual(placed(row, 'a', 99), ['b', 'c', 'a']);
  assert.deepEqual(placed(row, 'new', 1), ['a', 'new', 'b', 'c']);
});
