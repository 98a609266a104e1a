import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Ballot,
  decideAgreement,
  decideMajority,
  decidePresidency,
  decideProportional,
  findMethod,
} from './index.ts';

function codeOf(answer: object): string | undefined {
  return 'error' in answer ? Object(answer.error).code : undefined;
}

const ballot = (votes: Record<string, number>, blank = 0): Ballot => ({
  votes: new Map(Object.entries(votes)),
  blank,
});
const majority = (present: number, ...rounds: Ballot[]) => codeOf(decideMajority({ present, rounds }));

test('nobody present', () => assert.equal(majority(0), 'election-present-not-counted'));
test('more votes than members present', () =>
  assert.equal(majority(5, ballot({ A: 4 }, 2)), 'election-too-many-votes'));
test('half a vote, and minus one blank', () => {
  assert.equal(majority(5, ballot({ A: 0.5 })), 'election-votes-not-counted');
  assert.equal(majority(5, ballot({ A: 1 }, -1)), 'election-votes-not-counted');
});
test('a fourth ballot', () => {
  assert.equal(majority(5, ballot({}), ballot({}), ballot({}), ballot({})), 'election-too-many-rounds');
});
test('a ballot after the election was decided', () => {
  assert.equal(majority(5, ballot({ A: 3 }), ballot({ A: 3 })), 'election-already-decided');
  assert.equal(majority(5, ballot({ A: 2 }), ballot({ A: 3 }), ballot({ A: 3 })), 'election-already-decided');
});
test('a vote for a third candidate in the bound ballot', () => {
  const second = ballot({ A: 2, B: 2, C: 1 });
  assert.equal(majority(5, ballot({ A: 2, B: 2, C: 1 }), second, ballot({ C: 5 })), 'election-bound-round');
});
test('a lot nobody needs', () => {
  const lots = [{ between: ['A', 'B'], drawn: ['A'] }];
  assert.equal(codeOf(decideMajority({ present: 5, rounds: [ballot({ A: 3 })], lots })), 'lot-not-needed');
});

const X = { id: 'X', members: 3 };
const Y = { id: 'Y', members: 2 };
const share = (change: object) => codeOf(decideProportional({ seats: 2, groups: [X, Y], ...change }));

test('the proportional input the faults are planted in is fine', () => assert.equal(share({}), undefined));
test('one seat is no proportional election', () => assert.equal(share({ seats: 1 }), 'election-one-seat'));
test('no seats, half a seat', () => {
  assert.equal(share({ seats: 0 }), 'election-seats-not-counted');
  assert.equal(share({ seats: 1.5 }), 'election-seats-not-counted');
  assert.equal(codeOf(findMethod(0)), 'election-seats-not-counted');
});
test('no groups', () => assert.equal(share({ groups: [] }), 'election-no-groups'));
test('the same group twice', () => assert.equal(share({ groups: [X, X] }), 'election-duplicate-group'));
test('a group of nobody', () =>
  assert.equal(share({ groups: [X, { id: 'Y', members: 0 }] }), 'election-members-not-counted'));
test('more members in groups than present', () =>
  assert.equal(share({ present: 4 }), 'election-too-many-members'));
test('a seat given by or to a stranger', () =>
  assert.equal(share({ givenUp: [{ from: 'X', to: 'Z' }] }), 'election-unknown-group'));
test('a seat given to oneself', () =>
  assert.equal(share({ givenUp: [{ from: 'X', to: 'X' }] }), 'election-give-to-itself'));
test('a seat given that one does not have', () => {
  const givenUp = [
    { from: 'Y', to: 'X' },
    { from: 'Y', to: 'X' },
  ];
  assert.equal(share({ givenUp }), 'election-nothing-to-give');
});

const preside = (votes: Record<string, bigint>, alliances: string[][] = []) =>
  codeOf(decidePresidency({ votes: new Map(Object.entries(votes)), alliances }));

test('negative votes', () => assert.equal(preside({ A: -1n }), 'election-negative-votes'));
test('no votes', () => assert.equal(preside({ A: 0n }), 'election-no-votes'));
test('a stranger in an alliance', () =>
  assert.equal(preside({ A: 1n }, [['A', 'X']]), 'election-unknown-group'));
test('a party in two alliances', () =>
  assert.equal(
    preside({ A: 1n, B: 1n }, [
      ['A', 'B'],
      ['B', 'A'],
    ]),
    'election-group-in-two-alliances',
  ));
test('an alliance that would be named as a party, or as another alliance', () => {
  assert.equal(preside({ A: 1n, F: 1n, 'A+F': 5n }, [['A', 'F']]), 'election-alliance-name-taken');
  const votes = { 'A+B': 10n, C: 10n, A: 7n, 'B+C': 9n };
  const alliances = [
    ['A+B', 'C'],
    ['A', 'B+C'],
  ];
  assert.equal(preside(votes, alliances), 'election-alliance-name-taken');
});
test('an alliance of one', () => assert.equal(preside({ A: 1n }, [['A']]), 'election-alliance-too-small'));

const agree = (seats: number, elected: string[], objections = 0) =>
  codeOf(decideAgreement({ seats, elected, objections }));

test('too few elected', () => assert.equal(agree(2, ['A']), 'election-elected-count'));
test('the same elected twice', () => assert.equal(agree(2, ['A', 'A']), 'election-elected-twice'));
test('an agreement with an objection', () => assert.equal(agree(1, ['A'], 1), 'election-not-agreed'));
