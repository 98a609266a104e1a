import { ceil, type Fraction, formatWhole, fraction, multiply } from '../exact/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, isRefused, type Refused } from '../outcome/index.ts';
import type { RuleSet } from '../rule-sets/index.ts';
import { findRules } from './check.ts';
import { refuse } from './errors.ts';
import type { ExtraMeetingInput, Thresholds } from './model.ts';
import * as steps from './steps.ts';

const shareOf = (seats: number, share: Fraction): number =>
  Number(ceil(multiply(fraction(BigInt(seats)), share)));

/** The fewest members present with whom the council can decide: at least half, rounded up. */
export function quorumOf(rules: RuleSet, seats: number): number {
  return shareOf(seats, rules.quorumFraction);
}

/**
 * How many members it takes: to decide, to demand a meeting, and to carry a vote when all are present.
 *
 * @example
 * const answer = calculateThresholds({ ruleSet: 'kkr-2022', seats: 34 });
 * answer.status === 'decided' && [answer.quorum, answer.extraMeeting]; // [17, 12]
 */
export function calculateThresholds({
  ruleSet,
  seats,
}: {
  ruleSet: string;
  seats: number;
}): Decided<Thresholds> | Refused {
  const rules = findExcess('decision', { ruleSet, seats }) ?? findRules(ruleSet, seats);
  if (isRefused(rules)) return rules;
  const value = {
    quorum: quorumOf(rules, seats),
    extraMeeting: shareOf(seats, rules.extraMeetingFraction),
    allPresentMajority: Math.floor(seats / 2) + 1,
  };
  return decided(steps.thresholds(seats, value, rules), value);
}

/**
 * Whether an extra meeting must be held: when the chair wants it, or at least a third of the members
 * (forretningsordenen § 5, stk. 2).
 *
 * @example
 * const answer = decideExtraMeeting({ ruleSet: 'kkr-2022', seats: 34, demandedBy: 11, chairDemands: false });
 * answer.status === 'decided' && answer.granted; // false
 */
export function decideExtraMeeting(
  input: ExtraMeetingInput,
): Decided<{ readonly granted: boolean; readonly required: number }> | Refused {
  const rules = findExcess('decision', input) ?? findRules(input.ruleSet, input.seats);
  if (isRefused(rules)) return rules;
  const { seats, demandedBy, chairDemands } = input;
  if (!Number.isInteger(demandedBy) || demandedBy < 0 || demandedBy > seats)
    return refuse('decision-demand-not-counted', { seats: formatWhole(seats) });
  const required = shareOf(seats, rules.extraMeetingFraction);
  const granted = chairDemands || demandedBy >= required;
  return decided([steps.extraMeeting(input, required, granted, rules)], { granted, required });
}
