import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type ChairVote,
  calculateThresholds,
  decideExtraMeeting,
  decideRecommendations,
  decideVote,
} from './index.ts';

function voteOf(
  seats: number,
  present: number,
  votesFor: number,
  against: number,
  abstain = 0,
  chair?: ChairVote,
): string {
  const answer = decideVote({
    ruleSet: 'kkr-2022',
    seats,
    present,
    for: votesFor,
    against,
    abstain,
    ...(chair ? { chair } : {}),
  });
  if (answer.status === 'decided') return `${answer.outcome} by ${answer.by}`;
  return 'error' in answer ? answer.error.code : answer.status;
}

test('the four votes of the golden figures: nine for and eight against, and the three with the chair', () => {
  assert.equal(voteOf(34, 17, 9, 8, 0, 'for'), 'carried by majority');
  assert.equal(voteOf(34, 17, 8, 8, 0, 'for'), 'carried by casting-vote');
  assert.equal(voteOf(34, 17, 8, 8, 0, 'against'), 'rejected by casting-vote');
  assert.equal(voteOf(34, 17, 7, 9, 0, 'for'), 'rejected by majority');
});

test('half of the members is enough to decide, one fewer is not', () => {
  assert.equal(voteOf(34, 17, 1, 0), 'carried by majority');
  assert.equal(voteOf(34, 16, 16, 0), 'impossible');
  // 31 members: half is 15,5, so 16.
  assert.equal(voteOf(31, 15, 15, 0), 'impossible');
  assert.equal(voteOf(31, 16, 16, 0), 'carried by majority');
});

test('abstentions do not count: two for and one against carry, fourteen abstaining', () => {
  assert.equal(voteOf(34, 17, 2, 1, 14), 'carried by majority');
});

test('equal votes without the chair’s vote need the chair', () => {
  assert.equal(voteOf(34, 17, 8, 8), 'needs-decision');
  assert.equal(voteOf(34, 17, 8, 8, 1, 'abstain'), 'needs-decision');
  assert.equal(voteOf(34, 17, 0, 0, 17), 'needs-decision');
});

test('a council that is not quorate says how many it takes', () => {
  const answer = decideVote({ ruleSet: 'kkr-2022', seats: 34, present: 16, for: 16, against: 0, abstain: 0 });
  assert.ok(answer.status === 'impossible');
  assert.deepEqual(answer.reasons, ['Kun 16 er til stede; der skal 17 til, før rådet kan beslutte noget.']);
});

test('each recommendation is decided on its own', () => {
  const recommendations = [
    { id: '1', for: 10, against: 2, abstain: 0 },
    { id: '2', for: 3, against: 9, abstain: 0 },
    { id: '3', for: 6, against: 6, abstain: 0 },
  ];
  const answer = decideRecommendations({ ruleSet: 'kkr-2022', seats: 20, present: 12, recommendations });
  assert.ok(answer.status === 'decided');
  assert.deepEqual(
    answer.answers.map(({ id, answer: one }) => [id, one.status === 'decided' ? one.outcome : one.status]),
    [
      ['1', 'carried'],
      ['2', 'rejected'],
      ['3', 'needs-decision'],
    ],
  );
  assert.match(answer.steps[0]?.text ?? '', /indstilling 1/);
});

test('quorum and extra meeting of the five councils of January 2025', () => {
  const thresholds = [57, 31, 30, 34, 22].map((seats) => {
    const answer = calculateThresholds({ ruleSet: 'kkr-2022', seats });
    assert.ok(answer.status === 'decided');
    return [answer.quorum, answer.extraMeeting, answer.allPresentMajority];
  });
  // Halves and thirds rounded up: 28,5 → 29 and 19; 15,5 → 16 and 10,33 → 11; and so on.
  assert.deepEqual(thresholds, [
    [29, 19, 29],
    [16, 11, 16],
    [15, 10, 16],
    [17, 12, 18],
    [11, 8, 12],
  ]);
});

test('an extra meeting needs a third of the members, or the chair', () => {
  const grantedOf = (demandedBy: number, chairDemands = false) => {
    const answer = decideExtraMeeting({ ruleSet: 'kkr-2022', seats: 34, demandedBy, chairDemands });
    return answer.status === 'decided' && answer.granted;
  };
  // A third of 34 is 11,33, so 12.
  assert.deepEqual([grantedOf(11), grantedOf(12), grantedOf(1, true)], [false, true, true]);
});
