import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calculateStaffing, type StaffingInput } from './index.ts';

const year = { year: 2024, advisers: new Map([['A', 1]]), spent: 0n };
const fine: StaffingInput = {
  houses: [{ id: 'A', population: 1n, special: null }],
  years: [year],
  grant: 100n,
  deskMoney: 1n,
  deskFrom: 'beside',
  minimum: 'special',
  carriedIn: 0n,
};

function codeOf(change: Partial<StaffingInput>): string | undefined {
  const answer = calculateStaffing({ ...fine, ...change });
  return 'error' in answer ? answer.error.code : undefined;
}

test('the input the faults are planted in is fine', () => assert.equal(codeOf({}), undefined));
test('no houses', () => assert.equal(codeOf({ houses: [] }), 'staffing-without-houses'));
test('no years', () => assert.equal(codeOf({ years: [] }), 'staffing-without-years'));
test('a house twice', () =>
  assert.equal(codeOf({ houses: [...fine.houses, ...fine.houses] }), 'staffing-house-twice'));
test('a year twice', () => assert.equal(codeOf({ years: [year, year] }), 'staffing-year-twice'));
test('a year left out', () =>
  assert.equal(codeOf({ years: [year, { ...year, year: 2026 }] }), 'staffing-years-apart'));
test('an adviser in a house that is not there', () =>
  assert.equal(codeOf({ years: [{ ...year, advisers: new Map([['B', 1]]) }] }), 'staffing-unknown-house'));
test('half an adviser, posted or promised', () => {
  const half = 'staffing-advisers-not-counted';
  assert.equal(codeOf({ years: [{ ...year, advisers: new Map([['A', 0.5]]) }] }), half);
  assert.equal(codeOf({ houses: [{ id: 'A', population: 1n, special: 0.5 }] }), half);
});
test('negative amounts', () => {
  for (const change of [{ grant: -1n }, { deskMoney: -1n }, { carriedIn: -1n }])
    assert.equal(codeOf(change), 'staffing-amount-negative');
  assert.equal(codeOf({ years: [{ ...year, spent: -1n }] }), 'staffing-amount-negative');
});
test('houses without people are refused as any share over nothing', () =>
  assert.equal(codeOf({ houses: [{ id: 'A', population: 0n, special: null }] }), 'key-over-nothing'));
