import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { openDictionary } from './open-dictionary.ts';

// Planted fault: read all lines in one portion.
test('the word list is read by portions, between which others have their turn', async () => {
  let isOpen = false;
  const opening = openDictionary().then((dictionary) => {
    isOpen = true;
    return dictionary;
  });
  let turns = 0;
  while (!isOpen) {
    await setImmediate();
    turns += 1;
  }
  const { words } = await opening;
  assert.ok(words.size > 100_000, `${words.size} words`);
  assert.ok(turns > 100, `${turns} turns`);
});
