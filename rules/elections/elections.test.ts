import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lot } from '../outcome/index.ts';
import {
  type Ballot,
  decideAgreement,
  decideMajority,
  decidePresidency,
  decideProportional,
  findMethod,
} from './index.ts';

function ballot(votes: Record<string, number>, blank = 0): Ballot {
  return { votes: new Map(Object.entries(votes)), blank };
}

/** What the majority election comes to, in one line. */
function majorityOf(present: number, rounds: Ballot[], lots: Lot[] = []): string {
  const answer = decideMajority({ present, rounds, lots });
  if (answer.status === 'decided') return `${answer.elected} in round ${answer.round} by ${answer.by}`;
  if (answer.status === 'needs-decision')
    return `round ${answer.nextRound} ${answer.candidates.join('/')}`.trim();
  if (answer.status === 'needs-lot') return `lot ${answer.between.join('/')} for ${answer.seats}`;
  return answer.error.code;
}

test('11 of 20 present elect at once; 10 do not', () => {
  assert.equal(majorityOf(20, [ballot({ A: 11, B: 7 }, 2)]), 'A in round 1 by majority-of-present');
  assert.equal(majorityOf(20, [ballot({ A: 10, B: 8 }, 2)]), 'round 2');
});

test('the majority is of those present, not of the votes cast', () => {
  // 8 of 15 votes cast, but 20 are present: more than 10 are needed.
  assert.equal(majorityOf(20, [ballot({ A: 8, B: 7 }, 2)]), 'round 2');
});

test('without a ballot the first one is to be held', () => {
  assert.equal(majorityOf(20, []), 'round 1');
});

test('the second ballot is free again, and 11 of 20 elect', () => {
  assert.equal(
    majorityOf(20, [ballot({ A: 8, B: 7 }), ballot({ C: 11, A: 9 })]),
    'C in round 2 by majority-of-present',
  );
});

test('when only one was voted for in the second ballot, that one is elected', () => {
  assert.equal(
    majorityOf(20, [ballot({ A: 8, B: 7 }), ballot({ A: 9 }, 8)]),
    'A in round 2 by only-candidate',
  );
});

test('when nobody was voted for in the second ballot, it is held again', () => {
  assert.equal(majorityOf(20, [ballot({ A: 8, B: 7 }), ballot({}, 20)]), 'round 2');
});

const undecided = [ballot({ A: 8, B: 7, C: 5 }), ballot({ A: 9, B: 6, C: 5 })];

test('the third ballot is between the two with most votes in the second', () => {
  assert.equal(majorityOf(20, undecided), 'round 3 A/B');
});

test('the third ballot is decided among the votes cast, however few', () => {
  assert.equal(majorityOf(20, [...undecided, ballot({ A: 3, B: 4 }, 13)]), 'B in round 3 by most-votes-cast');
});

test('equal votes in the third ballot are decided by lot', () => {
  const third = [...undecided, ballot({ A: 10, B: 10 })];
  assert.equal(majorityOf(20, third), 'lot A/B for 1');
  assert.equal(majorityOf(20, third, [{ between: ['A', 'B'], drawn: ['B'] }]), 'B in round 3 by lot');
});

test('two level for the second place draw lots about who goes on', () => {
  const rounds = [ballot({ A: 8, B: 6, C: 6 }), ballot({ A: 8, B: 6, C: 6 })];
  assert.equal(majorityOf(20, rounds), 'lot B/C for 1');
  assert.equal(majorityOf(20, rounds, [{ between: ['C', 'B'], drawn: ['C'] }]), 'round 3 A/C');
});

test('three level at the top draw lots about two places', () => {
  const rounds = [ballot({ A: 6, B: 6, C: 6 }), ballot({ A: 6, B: 6, C: 6 })];
  assert.equal(majorityOf(18, rounds), 'lot A/B/C for 2');
});

function proportionalOf(seats: number, members: Record<string, number>, more = {}) {
  const groups = Object.entries(members).map(([id, count]) => ({ id, members: count }));
  return decideProportional({ seats, groups, ...more });
}

test('three seats among groups of 9, 5 and 4 members', () => {
  // 9 5 4,5 | 4 → X, Y, X.
  const answer = proportionalOf(3, { X: 9, Y: 5, Z: 4 });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(Object.fromEntries(answer.seats), { X: 2, Y: 1, Z: 0 });
  assert.deepEqual(
    answer.order.map(({ rank, group }) => [rank, group]),
    [
      [1, 'X'],
      [2, 'Y'],
      [3, 'X'],
    ],
  );
});

test('two groups in one technical alliance declare themselves as one voting group', () => {
  // Y+Z 9: 9 9 4,5 4,5 → 2 seats: X 1, Y+Z 1; with three seats the lot decides.
  const answer = proportionalOf(2, { X: 9, 'Y+Z': 9 });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(
    answer.order.map(({ rank }) => rank),
    [1, 1],
  );
  assert.equal(proportionalOf(3, { X: 9, 'Y+Z': 9 }).status, 'needs-lot');
});

test('the chair’s lot between equal groups is taken from the record', () => {
  const answer = proportionalOf(3, { X: 9, Y: 9 }, { lots: [{ between: ['X', 'Y'], drawn: ['Y'] }] });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(Object.fromEntries(answer.seats), { X: 1, Y: 2 });
});

test('a group gives a seat up and another takes it', () => {
  const answer = proportionalOf(3, { X: 9, Y: 5, Z: 4 }, { givenUp: [{ from: 'X', to: 'Z' }] });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(Object.fromEntries(answer.seats), { X: 1, Y: 1, Z: 1 });
});

/** Votes of the election of 2021 in the five regions, three largest. Actual cases. */
const regions = [
  ['Sjælland', { A: 146007n, V: 97507n, C: 52458n }],
  ['Syddanmark', { A: 194655n, V: 187015n, C: 77718n }],
  ['Midtjylland', { A: 205813n, V: 185393n, C: 93793n }],
  ['Nordjylland', { A: 110342n, V: 84275n, C: 41888n }],
] as const;

function presidencyOf(votes: Record<string, bigint>, more = {}) {
  const answer = decidePresidency({ votes: new Map(Object.entries(votes)), ...more });
  if (answer.status === 'decided') return [answer.chair, answer.viceChair];
  return answer.status === 'needs-lot'
    ? [answer.chair, answer.between.join('/')]
    : ['error' in answer ? answer.error.code : answer.status];
}

for (const [region, votes] of regions) {
  test(`${region} 2022: chair from A and vice-chair from V, as it was`, () => {
    // A : 2 is below V in all four: 73.003 < 97.507 and so on.
    assert.deepEqual(presidencyOf(votes), ['A', 'V']);
  });
}

test('a party with more than twice the next takes both posts', () => {
  assert.deepEqual(presidencyOf({ A: 700n, V: 300n }), ['A', 'A']);
});

test('an alliance pools its votes and points out the chair', () => {
  // V+C 450 beats A 400; A 400 beats 450 : 2.
  assert.deepEqual(presidencyOf({ A: 400n, V: 300n, C: 150n }, { alliances: [['V', 'C']] }), ['C+V', 'A']);
});

test('equal votes for the chair need a lot; the loser then has the vice-chair', () => {
  assert.deepEqual(presidencyOf({ A: 400n, V: 400n }), [null, 'A/V']);
  assert.deepEqual(presidencyOf({ A: 400n, V: 400n }, { lots: [{ between: ['A', 'V'], drawn: ['V'] }] }), [
    'V',
    'A',
  ]);
});

test('equal votes for the vice-chair need a lot when the chair is certain', () => {
  assert.deepEqual(presidencyOf({ A: 400n, V: 200n }), ['A', 'A/V']);
  assert.deepEqual(presidencyOf({ A: 400n, V: 200n }, { lots: [{ between: ['A', 'V'], drawn: ['V'] }] }), [
    'A',
    'V',
  ]);
});

test('one post is by majority, two are proportional', () => {
  const methods = [1, 2, 3].map((posts) => {
    const answer = findMethod(posts);
    return answer.status === 'decided' && answer.method;
  });
  assert.deepEqual(methods, ['majority', 'proportional', 'proportional']);
});

test('an election in agreement needs no count', () => {
  const elected = ['Borgmesteren i Favrskov', 'Borgmesteren i Viborg'];
  const answer = decideAgreement({ seats: 2, elected, objections: 0 });
  assert.ok(answer.status === 'decided');
  assert.equal(
    answer.steps[0]?.text,
    'Alle er enige om Borgmesteren i Favrskov og Borgmesteren i Viborg. Valget skete i enighed.',
  );
});
