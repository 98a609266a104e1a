import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items } from '../tools/figures/asvs/items.ts';
import { measure } from '../tools/figures/asvs.ts';

test('every item of the list stands once, with a file that is there and what is missing', async () => {
  const numbers = items.map(({ number }) => number);
  assert.deepEqual([...new Set(numbers)], numbers);
  for (const { number, standing, lacks } of items)
    assert.equal(lacks === undefined, standing === 'met', `${number} says what is missing`);
  const { value, against } = await measure();
  assert.deepEqual([value, against?.value], [52, 57]);
});
