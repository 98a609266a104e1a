import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  fraction,
  parseFraction,
  printFraction,
  restAboveFloor,
  subtract,
} from './index.ts';

test('a fraction is kept in lowest terms with the sign above the line', () => {
  assert.deepEqual(fraction(6n, -4n), { n: -3n, d: 2n });
  assert.deepEqual(fraction(0n, -7n), { n: 0n, d: 1n });
});

test('a fraction over nothing is a bug', () => {
  assert.throws(() => fraction(1n, 0n), /over nothing/);
  assert.throws(() => divide(fraction(1n), fraction(0n)), /over nothing/);
});

test('a third and a sixth make a half, and a half less a sixth is a third', () => {
  assert.deepEqual(add(fraction(1n, 3n), fraction(1n, 6n)), fraction(1n, 2n));
  assert.deepEqual(subtract(fraction(1n, 2n), fraction(1n, 6n)), fraction(1n, 3n));
});

test('floor and ceiling go the right way below zero', () => {
  assert.deepEqual([floor(fraction(-3n, 2n)), ceil(fraction(-3n, 2n))], [-2n, -1n]);
  assert.deepEqual([floor(fraction(-4n, 2n)), ceil(fraction(4n, 2n))], [-2n, 2n]);
  assert.deepEqual(restAboveFloor(fraction(-3n, 2n)), fraction(1n, 2n));
});

test('fractions that a float cannot tell apart are told apart', () => {
  // 2^53 + 1 over 2^53 is above 1; as floats both are 1.
  assert.equal(compare(fraction(2n ** 53n + 1n, 2n ** 53n), fraction(1n)), 1);
});

test('a fraction is written n/d and read back, also from whole and decimal numbers', () => {
  assert.equal(printFraction(fraction(10n, 4n)), '5/2');
  assert.deepEqual(parseFraction('5/2'), fraction(5n, 2n));
  assert.deepEqual(parseFraction('-0.125'), fraction(-1n, 8n));
  assert.deepEqual(parseFraction('12'), fraction(12n));
});

test('what is no fraction is read as nothing', () => {
  for (const text of ['', '1/0', '1/-2', '1,5', 'x', '1.', '.5', '1e3'])
    assert.equal(parseFraction(text), undefined);
});
