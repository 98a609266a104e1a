import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateTariff, type TariffInput } from './index.ts';

const fine: TariffInput = { expenses: 100n, cases: 1n, unit: 100n };

function codeOf(input: TariffInput): string {
  const answer = calculateTariff(input);
  return 'error' in answer ? answer.error.code : '';
}

test('the input the faults are planted in is fine', () => {
  assert.equal(codeOf(fine), '');
});

test('no cases', () => {
  assert.equal(codeOf({ ...fine, cases: 0n }), 'no-cases-to-bill');
});

test('a share below nothing or above everything', () => {
  assert.equal(codeOf({ ...fine, objectiveShare: fraction(-1n, 5n) }), 'objective-share-out-of-range');
  assert.equal(codeOf({ ...fine, objectiveShare: fraction(6n, 5n) }), 'objective-share-out-of-range');
});

test('a unit of nothing', () => {
  assert.equal(codeOf({ ...fine, unit: 0n }), 'tariff-unit-not-positive');
});

test('both expenses and financing, or neither', () => {
  assert.equal(codeOf({ ...fine, financing: 1n }), 'expenses-and-financing');
  assert.equal(codeOf({ cases: 1n, unit: 100n }), 'nothing-to-finance');
});

test('an objective share or carry without the expenses it is of', () => {
  const paid = { financing: 100n, cases: 1n, unit: 100n };
  assert.equal(codeOf({ ...paid, objectiveShare: fraction(3n, 5n) }), 'objective-without-expenses');
  assert.equal(codeOf({ ...paid, carried: { objective: -1n, tariff: 0n } }), 'objective-without-expenses');
  assert.equal(codeOf({ ...paid, carried: { objective: 0n, tariff: -1n } }), '');
});
