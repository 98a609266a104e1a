import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CompositionInput, calculateComposition, type Party } from './index.ts';

const A: Party = { id: 'A', votes: 600n, mayors: 3, councillors: true };
const B: Party = { id: 'B', votes: 400n, mayors: 0, councillors: true };

function codeOf(change: Partial<CompositionInput>): string | undefined {
  const answer = calculateComposition({ ruleSet: 'kkr-2022', municipalities: 5, parties: [A, B], ...change });
  return 'error' in answer ? answer.error.code : undefined;
}

test('the input the faults are planted in is fine', () => assert.equal(codeOf({}), undefined));
test('unknown rules of procedure', () =>
  assert.equal(codeOf({ ruleSet: 'kkr-1999' }), 'composition-unknown-rule-set'));
test('no parties', () => assert.equal(codeOf({ parties: [] }), 'composition-no-parties'));
test('no municipalities, and half a municipality', () => {
  assert.equal(codeOf({ municipalities: 0 }), 'composition-no-municipalities');
  assert.equal(codeOf({ municipalities: 1.5 }), 'composition-no-municipalities');
});
test('the same party twice', () => assert.equal(codeOf({ parties: [B, B] }), 'composition-duplicate-party'));
test('negative votes', () =>
  assert.equal(codeOf({ parties: [{ ...B, votes: -1n }] }), 'composition-negative-votes'));
test('half a mayor', () =>
  assert.equal(codeOf({ parties: [{ ...B, mayors: 0.5 }] }), 'composition-mayors-not-counted'));
test('more mayors than municipalities', () =>
  assert.equal(codeOf({ municipalities: 2 }), 'composition-too-many-mayors'));
test('a total below the sum of the parties', () =>
  assert.equal(codeOf({ totalVotes: 999n }), 'composition-total-below-sum'));
test('a party named like an alliance of two others', () => {
  const parties = [A, B, { ...B, id: 'A+B' }];
  assert.equal(codeOf({ parties, listAlliances: [['B', 'A']] }), 'composition-alliance-name-taken');
});
test('no votes at all', () =>
  assert.equal(codeOf({ parties: [{ ...B, votes: 0n }] }), 'composition-no-votes'));
test('a stranger in a list co-operation or among the official seats', () => {
  assert.equal(codeOf({ listAlliances: [['A', 'X']] }), 'composition-unknown-party');
  assert.equal(
    codeOf({ official: { size: 1, seats: new Map([['X', 1]]), source: 'KL' } }),
    'composition-unknown-party',
  );
});
test('a list in two co-operations', () =>
  assert.equal(
    codeOf({
      listAlliances: [
        ['A', 'B'],
        ['B', 'A'],
      ],
    }),
    'composition-party-in-two-alliances',
  ));
test('a co-operation of one', () =>
  assert.equal(codeOf({ listAlliances: [['A']] }), 'composition-alliance-too-small'));
test('official seats that do not add up, and an official size of nothing', () => {
  assert.equal(
    codeOf({ official: { size: 9, seats: new Map([['A', 5]]), source: 'KL' } }),
    'composition-official-sum',
  );
  assert.equal(codeOf({ official: { size: 0, source: 'KL' } }), 'composition-official-size');
});
test('a lot nobody needs', () =>
  assert.equal(codeOf({ lots: [{ between: ['A', 'B'], drawn: ['A'] }] }), 'lot-not-needed'));
