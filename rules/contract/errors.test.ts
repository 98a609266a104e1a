import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { contractOf, goalOf } from './case.testing.ts';
import { type ContractInput, calculateContract } from './index.ts';
import { run } from './json.ts';

const goals = [goalOf(1, [5n, undefined]), goalOf(2, [0n])];

function errorOf(change: Partial<ContractInput> = {}): string {
  const answer = calculateContract(contractOf(goals, change));
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

const stated = (of: 'point' | 'points' | 'year' | 'span', id: string, against?: bigint) => ({
  stated: [
    {
      of,
      id,
      stated: fraction(3n),
      where: 'metoden',
      against: against === undefined ? undefined : fraction(against),
    },
  ],
});
const derived = (of: 'sum' | 'percent', points: readonly string[]) => ({
  derived: [{ name: 'I alt', of, points }],
});

test('the contract the faults are planted in is fine', () => {
  assert.equal(errorOf(), '');
});

test('a contract without goals', () => {
  assert.match(errorOf({ goals: [] }), /^contract-without-goals/);
});

test('a goal twice in one agreement, a point twice in two goals', () => {
  const twice = [goalOf(1, [5n]), goalOf(1, [])];
  assert.equal(
    errorOf({ goals: twice }),
    'goal-twice: »Aftalen 2021, mål 1« står to gange; et mål kendes på aftale og nummer.',
  );
  const points = goalOf(1, [5n]).points;
  assert.match(errorOf({ goals: [goalOf(1, [5n]), goalOf(2, [], { points })] }), /^point-twice: Punkt 1a /);
});

test('a point or a goal that is not there', () => {
  assert.match(errorOf(stated('point', '9a')), /^point-unknown/);
  assert.match(errorOf(stated('year', '9a')), /^point-unknown/);
  assert.match(errorOf(stated('points', '9')), /^goal-unknown/);
  assert.match(errorOf(derived('sum', ['1a', '9a'])), /^point-unknown/);
});

test('an activity counted with as if it had a threshold', () => {
  assert.match(errorOf(stated('point', '1b')), /^point-without-threshold/);
  const increase = { target: '1a', baseline: fraction(1n), increase: '1b', times: 1 };
  assert.match(errorOf({ increases: [increase] }), /^point-without-threshold/);
});

test('a figure that follows from one point alone, or is a part of nothing', () => {
  assert.match(errorOf(derived('sum', ['1a'])), /^derived-too-few-points/);
  assert.match(errorOf(derived('percent', ['1a', '2a'])), /^derived-over-nothing/);
});

test('a list that is not there, and one with the same name twice', () => {
  const counted = { of: 'list' as const, id: 'Temaer', stated: fraction(2n), where: 'metoden' };
  assert.match(errorOf({ stated: [{ ...counted, against: undefined }] }), /^list-unknown/);
  assert.match(errorOf({ lists: new Map([['Temaer', ['a', 'b', 'a']]]) }), /^list-item-twice: »a« /);
});

test('a span that ends before it begins', () => {
  assert.match(errorOf(stated('span', '', -2n)), /^span-backwards/);
});

test('a goal of activities that requires none', () => {
  const activities = [{ point: '2a', done: new Map([['a', true]]) }];
  assert.match(errorOf({ activities }), /^fulfilment-not-whole/);
});

test('a contract with the figures of a measure', () => {
  const answer = run({ agreement: 'Aftalen', goals: [], target: 3 });
  assert.equal(Object(answer.error).code, 'input-unknown-field');
});
