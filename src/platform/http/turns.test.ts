import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openTurns } from './turns.ts';

// Planted faults: one line for all, in the order they came; begin all that wait at once.
test('whoever asks for much waits behind themselves, and others are heard between any two', async () => {
  const turns = openTurns();
  const told: string[] = [];
  for (const name of ['a1', 'a2', 'a3', 'a4']) turns.take('a', () => told.push(name));
  turns.take('b', () => told.push('b1'));
  assert.equal(told.length, 0, 'nobody begins before what came with them was heard');
  for (let turn = 1; turn <= 5; turn += 1) {
    await nextTurn();
    told.push('|');
  }
  assert.equal(told.join(' '), 'a1 | b1 | a2 | a3 | a4 |');
});

test('what throws takes nobody with it', async () => {
  const turns = openTurns();
  const told: string[] = [];
  turns.take('a', () => told.push('first'));
  await nextTurn();
  turns.take('a', () => told.push('later'));
  await nextTurn();
  assert.deepEqual(told, ['first', 'later']);
});
