import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideExtraMeeting, decideRecommendations, decideVote, type VoteInput } from './index.ts';

const fine: VoteInput = { ruleSet: 'kkr-2022', seats: 20, present: 12, for: 6, against: 5, abstain: 1 };

function codeOf(answer: object): string | undefined {
  return 'error' in answer ? Object(answer.error).code : undefined;
}

const vote = (change: Partial<VoteInput>) => codeOf(decideVote({ ...fine, ...change }));

test('the input the faults are planted in is fine', () => assert.equal(vote({}), undefined));
test('unknown rules of procedure', () => assert.equal(vote({ ruleSet: 'x' }), 'decision-unknown-rule-set'));
test('a council of nobody', () => assert.equal(vote({ seats: 0 }), 'decision-seats-not-counted'));
test('more present than members', () => assert.equal(vote({ present: 21 }), 'decision-present-not-counted'));
test('half a vote, and minus one', () => {
  assert.equal(vote({ for: 1.5 }), 'decision-votes-not-counted');
  assert.equal(vote({ abstain: -1 }), 'decision-votes-not-counted');
});
test('more votes than present', () => assert.equal(vote({ for: 7 }), 'decision-too-many-votes'));
test('a chair who voted as nobody did', () =>
  assert.equal(vote({ against: 0, chair: 'against' }), 'decision-chair-not-in-count'));
test('no recommendations', () => {
  assert.equal(
    codeOf(decideRecommendations({ ...fine, recommendations: [] })),
    'decision-no-recommendations',
  );
});
test('the same recommendation twice', () => {
  const one = { id: '1', for: 1, against: 0, abstain: 0 };
  assert.equal(
    codeOf(decideRecommendations({ ...fine, recommendations: [one, one] })),
    'decision-duplicate-recommendation',
  );
});
test('a fault in one recommendation refuses them all', () => {
  const recommendations = [{ id: '1', for: 99, against: 0, abstain: 0 }];
  assert.equal(codeOf(decideRecommendations({ ...fine, recommendations })), 'decision-too-many-votes');
});
test('more demand a meeting than there are members', () => {
  const answer = decideExtraMeeting({ ruleSet: 'kkr-2022', seats: 20, demandedBy: 21, chairDemands: false });
  assert.equal(codeOf(answer), 'decision-demand-not-counted');
});
