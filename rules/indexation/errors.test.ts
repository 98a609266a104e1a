import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateIndexation, type IndexationInput } from './index.ts';
import { run } from './json.ts';

const fine: IndexationInput = { amount: 100n, rates: [fraction(1n, 100n)], unit: 100n };

function codeOf(change: Partial<IndexationInput>): string {
  const answer = calculateIndexation({ ...fine, ...change });
  return 'error' in answer ? answer.error.code : '';
}

test('the input the faults are planted in is fine', () => {
  assert.equal(codeOf({}), '');
});

test('no rate for the year', () => {
  assert.equal(codeOf({ rates: [] }), 'no-rates');
});

test('a unit of nothing', () => {
  assert.equal(codeOf({ unit: 0n }), 'index-unit-not-positive');
});

test('a rate that leaves nothing', () => {
  assert.equal(codeOf({ rates: [fraction(-1n)] }), 'index-rate-too-low');
});

test('a rate that might mean two things', () => {
  const errorOf = (rate: string) => Object(run({ amountOere: 100, rate }).error).code;
  assert.equal(errorOf('1.5'), 'input-not-rate');
  assert.equal(errorOf('meget'), 'input-not-rate');
  assert.equal(errorOf('1,5 %'), undefined);
});

test('one rate and several at once', () => {
  const { error } = run({ amountOere: 100, rate: '1%', rates: ['1%'] });
  assert.equal(Object(error).code, 'rate-and-rates');
});
