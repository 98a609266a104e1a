import { findExcess } from '../limits/index.ts';
import {
  type Decided,
  decided,
  isRefused,
  needsDecision,
  type Refused,
  type Step,
} from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { findCountFault, findRules } from './check.ts';
import { refuse } from './errors.ts';
import type { Count, RecommendationsInput, VoteAnswer, VoteInput } from './model.ts';
import * as steps from './steps.ts';
import { howDoesTheChairVote, notQuorate } from './texts.da.ts';
import { quorumOf } from './thresholds.ts';

/**
 * One vote of a council (forretningsordenen § 5, stk. 9): at least half of the members present, more for than
 * against, abstentions not counted, and the chair's vote decides when both are equal.
 *
 * @example
 * const answer = decideVote({ ruleSet: 'kkr-2022', seats: 34, present: 18, for: 9, against: 9, abstain: 0, chair: 'for' });
 * answer.status === 'decided' && [answer.outcome, answer.by]; // ['carried', 'casting-vote']
 */
export function decideVote(input: VoteInput): VoteAnswer {
  const rules = findExcess('decision', input) ?? findRules(input.ruleSet, input.seats);
  if (isRefused(rules)) return rules;
  return findCountFault(input, input) ?? judge(input, rules);
}

function judge(input: VoteInput, rules: RuleSet): VoteAnswer {
  const needed = quorumOf(rules, input.seats);
  const told: Step[] = [steps.quorum(input, needed, rules)];
  if (input.present < needed) {
    return {
      status: 'impossible',
      reasons: [notQuorate(input.present, needed)],
      quorate: false,
      steps: told,
    };
  }
  told.push(steps.count(input, rules));
  if (input.for !== input.against) {
    const outcome = input.for > input.against ? 'carried' : 'rejected';
    return decided([...told, steps.majority(outcome, rules)], { quorate: true, outcome, by: 'majority' });
  }
  return judgeEqual(input, [...told, steps.equal(rules)], rules);
}

function judgeEqual({ chair }: Count, told: readonly Step[], rules: RuleSet): VoteAnswer {
  if (chair === undefined || chair === 'abstain') {
    return needsDecision(howDoesTheChairVote, ['for', 'against'], told, {
      quorate: true,
    });
  }
  const outcome = chair === 'for' ? 'carried' : 'rejected';
  return decided([...told, steps.casting(outcome, rules)], { quorate: true, outcome, by: 'casting-vote' });
}

/**
 * Votes on the recommendations of one item, each on its own: one may fall while another is carried.
 *
 * @example
 * const recommendations = [{ id: '1', for: 10, against: 2, abstain: 0 }, { id: '2', for: 3, against: 9, abstain: 0 }];
 * const answer = decideRecommendations({ ruleSet: 'kkr-2022', seats: 20, present: 12, recommendations });
 * answer.status === 'decided' && answer.answers.map(({ answer: one }) => one.outcome); // ['carried', 'rejected']
 */
export function decideRecommendations(input: RecommendationsInput):
  | Decided<{
      readonly answers: readonly { readonly id: string; readonly answer: Exclude<VoteAnswer, Refused> }[];
    }>
  | Refused {
  const { recommendations, ruleSet, seats, present } = input;
  const rules = findExcess('decision', input) ?? findRules(ruleSet, seats);
  if (isRefused(rules)) return rules;
  if (recommendations.length === 0) return refuse('decision-no-recommendations');
  const ids = recommendations.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) return refuse('decision-duplicate-recommendation', { id: twice });
  const answers: { id: string; answer: Exclude<VoteAnswer, Refused> }[] = [];
  for (const recommendation of recommendations) {
    const answer = decideVote({ ...recommendation, ruleSet, seats, present });
    if (isRefused(answer)) return answer;
    answers.push({ id: recommendation.id, answer });
  }
  return decided(
    answers.flatMap(({ id, answer }) => [steps.about(id, rules), ...answer.steps]),
    { answers },
  );
}
