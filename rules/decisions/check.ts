import { formatList, formatWhole } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { findRuleSet, type RuleSet, ruleSets } from '../rule-sets/index.ts';
import { refuse } from './errors.ts';
import type { Attendance, Count } from './model.ts';

/** The rules in force, or why the council cannot be counted. */
export function findRules(ruleSet: string, seats: number): RuleSet | Refused {
  const rules = findRuleSet(ruleSet);
  if (!rules)
    return refuse('decision-unknown-rule-set', { ruleSet, known: formatList(ruleSets.map(({ id }) => id)) });
  return Number.isInteger(seats) && seats >= 1 ? rules : refuse('decision-seats-not-counted');
}

const votesNamed = { for: 'stemmer for', against: 'stemmer imod', abstain: 'undlader at stemme' } as const;

export function findCountFault({ seats, present }: Attendance, count: Count): Refused | undefined {
  if (!Number.isInteger(present) || present < 0 || present > seats)
    return refuse('decision-present-not-counted', { seats: formatWhole(seats) });
  const numbers = [count.for, count.against, count.abstain];
  if (numbers.some((number) => !Number.isInteger(number) || number < 0))
    return refuse('decision-votes-not-counted');
  const votes = count.for + count.against + count.abstain;
  if (votes > present)
    return refuse('decision-too-many-votes', {
      votes: formatWhole(votes),
      present: formatWhole(present),
    });
  return count.chair !== undefined && count[count.chair] === 0
    ? refuse('decision-chair-not-in-count', { chair: votesNamed[count.chair] })
    : undefined;
}
