import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateGuarantee, type GuaranteeInput } from './index.ts';

const fine: GuaranteeInput = {
  year: 1,
  deficit: 1n,
  fullOccupancyAllYear: false,
  year2Full: false,
  unit: 1n,
};

function codeOf(change: Partial<GuaranteeInput>): string {
  const answer = calculateGuarantee({ ...fine, ...change });
  return 'error' in answer ? answer.error.code : '';
}

const split = (people: bigint, optOut: readonly string[] = []) => ({
  split: { population: new Map([['A', people]]), optOut },
});

test('the input the faults are planted in is fine', () => {
  assert.equal(codeOf({}), '');
});

test('year nought and half a year', () => {
  assert.equal(codeOf({ year: 0 }), 'guarantee-year-not-counted');
  assert.equal(codeOf({ year: 1.5 }), 'guarantee-year-not-counted');
});

test('a guarantee of no years or eleven', () => {
  assert.equal(codeOf({ year: 1, maxYears: 1 }), '');
  assert.equal(codeOf({ maxYears: 0 }), 'guarantee-years-not-counted');
  assert.equal(codeOf({ maxYears: 11 }), 'limit-number');
});

test('a unit of nothing', () => {
  assert.equal(codeOf({ unit: 0n }), 'guarantee-unit-not-positive');
});

test('cover of more than everything', () => {
  assert.equal(codeOf({ cover: fraction(3n, 2n), decidedBy: 'KKR' }), 'cover-out-of-range');
});

test('higher cover that nobody decided', () => {
  assert.equal(codeOf({ cover: fraction(3n, 4n) }), 'cover-without-decision');
});

test('negative people, nobody left to pay, and a stranger opting out', () => {
  assert.equal(codeOf(split(-1n)), 'guarantee-population-negative');
  assert.equal(codeOf(split(1n, ['A'])), 'guarantee-without-population');
  assert.equal(codeOf(split(1n, ['B'])), 'guarantee-unknown-municipality');
});

test('year two told before it is held, or told twice and differently', () => {
  assert.equal(codeOf({ year: 1, year2Full: true }), 'guarantee-year-2-not-yet');
  assert.equal(codeOf({ year: 2, year2Full: true }), 'guarantee-year-2-contradicted');
  assert.equal(codeOf({ year: 2, year2Full: true, fullOccupancyAllYear: true }), '');
  assert.equal(codeOf({ year: 3, year2Full: true }), '');
});
