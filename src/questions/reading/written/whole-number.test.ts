import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAmount } from './whole-number.ts';

test('an amount is read as people write kroner', () => {
  const writings: readonly (readonly [string, string])[] = [
    ['1.234,50', '123450'],
    ['1234,5', '123450'],
    ['1234', '123400'],
    ['1.234', '123400'],
    ['-', '0'],
    ['−12,05', '-1205'],
  ];
  for (const [text, oere] of writings) assert.equal(String(parseAmount(text)), oere, text);
});

test('what is no amount is none', () => {
  for (const text of ['1,234', '12,345', 'tolv', '1.23', '']) assert.equal(parseAmount(text), null, text);
});
