import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAmount, parseWholeNumber } from './whole-number.ts';

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

test('a share with a point is no thousands', () => {
  assert.deepEqual(['0.015', '1.015', '0'].map(parseWholeNumber), [null, 1015, 0]);
  assert.equal(parseAmount('0.015'), null);
});

test('beyond 2^53 − 1 a whole number is kept as it is written', () => {
  assert.deepEqual(['9007199254740991', '9.007.199.254.740.992'].map(parseWholeNumber), [
    9007199254740991,
    '9007199254740992',
  ]);
});
