import { type LotBook, needsLot, openLots, type Step } from '../outcome/index.ts';
import { findRuleSet, type RuleSet, ruleSets } from '../rule-sets/index.ts';
import { findFault, findOfficialFault } from './check.ts';
import { splitByRight } from './eligibility.ts';
import { finish, sumOf } from './finish.ts';
import type { CompositionAnswer, CompositionInput, Field } from './model.ts';
import { leastSeats, reduceSeats } from './reduction.ts';
import { settleByVotes, shareBase } from './seats.ts';
import * as steps from './steps.ts';

export type {
  Composition,
  CompositionAnswer,
  CompositionInput,
  OfficialNumbers,
  Party,
  Reduction,
  SizeMethod,
} from './model.ts';

/**
 * The size of a council and every party's seats, from votes and mayors (forretningsordenen § 3, stk. 1-2).
 * Only parties with the right to supplementary members take part; other mayors sit on top.
 * The interpretation of "svarer til stemmefordelingen" is named by `method`. Errors: see errors.ts.
 *
 * @example
 * const party = (id, votes, mayors) => ({ id, votes, mayors, councillors: true });
 * const parties = [party('A', 500n, 3), party('B', 400n, 1), party('C', 100n, 0)];
 * const answer = calculateComposition({ ruleSet: 'kkr-2022', municipalities: 4, parties });
 * answer.status === 'decided' && [...answer.seats]; // [['A', 3], ['B', 2], ['C', 1]]
 */
export function calculateComposition(input: CompositionInput): CompositionAnswer {
  const fault = findFault(input);
  if (fault) return fault;
  const rules = findRuleSet(input.ruleSet) ?? ruleSets[0];
  if (rules === undefined) throw new Error('there are no rule sets');
  const field = splitByRight(input, rules.threshold);
  const officialFault = findOfficialFault(input.official, field);
  if (officialFault) return officialFault;
  const book = openLots(input.lots ?? []);
  const answer = compose(input, field, rules, book);
  return book.findProblem(answer.status === 'decided') ?? answer;
}

function compose(input: CompositionInput, field: Field, rules: RuleSet, book: LotBook): CompositionAnswer {
  const { eligible } = field;
  const method = input.method ?? 'exact-quota';
  const settle = settleByVotes(eligible, book.settle);
  const atLeast = rules.membersPerEligibleParty;
  const told = [
    steps.total(field, input.totalVotes !== undefined, rules),
    steps.right(field),
    ...steps.noRight(field, rules),
  ];
  const base = shareBase(eligible, method, atLeast, settle);
  told.push(...steps.baseSize(eligible, method, base.total, rules));
  if (base.tie) return needsLot(base.tie, [...told, steps.tie(base.tie, rules)], { decided: base.seats });
  const outside = field.ineligible.reduce((sum, { mayors }) => sum + mayors, 0);
  const cap = rules.membersPerMunicipality * input.municipalities;
  const before = sumOf(base.seats) + outside;
  told.push(
    ...lotSteps(book, rules),
    ...steps.baseSeats(eligible, base, method, rules),
    steps.cap({ before, outside, cap }, input.municipalities, rules),
  );
  const found = { seats: base.seats, outside, base: before, cap, capped: before > cap, capKept: true };
  if (before <= cap) return finish(field, found, input.official, told, rules);
  const least = leastSeats(eligible, atLeast);
  if (sumOf(least) + outside > cap) {
    told.push(steps.capBroken(sumOf(least) + outside, cap, rules));
    return finish(field, { ...found, seats: least, capKept: false }, input.official, told, rules);
  }
  const drawn = lotSteps(book, rules).length;
  const reduction = input.reduction ?? 'to-cap';
  const reduced = reduceSeats(
    { parties: eligible, base: base.seats, outside, cap, atLeast },
    reduction,
    settle,
  );
  told.push(
    ...steps.reduced(eligible, base.seats, reduced.seats, least, reduction, rules),
    ...lotSteps(book, rules).slice(drawn),
  );
  if (reduced.tie)
    return needsLot(reduced.tie, [...told, steps.tie(reduced.tie, rules)], { decided: reduced.seats });
  return finish(field, { ...found, seats: reduced.seats }, input.official, told, rules);
}

function lotSteps(book: LotBook, rules: RuleSet): readonly Step[] {
  return book.listSteps(`${rules.name} § 3, stk. 2`);
}
