import { findExcess } from '../limits/index.ts';
import { decided, impossible } from '../outcome/index.ts';
import { choices, findChoiceFault } from './choices.ts';
import { comparison, findComparisonFault } from './comparison.ts';
import { consistency, findConsistencyFault } from './consistency.ts';
import { findLikertFault, likert } from './likert.ts';
import type {
  ChoiceInput,
  ChoicesAnswer,
  ComparisonAnswer,
  ComparisonInput,
  ConsistencyAnswer,
  ConsistencyInput,
  ImpliedAnswer,
  ImpliedInput,
  LikertAnswer,
  LikertInput,
  RatesAnswer,
  RatesInput,
  SumAnswer,
  SumInput,
} from './model.ts';
import { findRatesFault, nameOf, rates } from './rates.ts';
import { findImpliedFault, findSumFault, impliedShare, sum } from './shares.ts';
import * as steps from './steps.ts';
import { noShareFits } from './texts.da.ts';

export type * from './model.ts';

/**
 * Response rates of groups, their parts and all, in exact shares and whole per cent (halves rounded up). Printed
 * figures that disagree are reported. Law: none; the survey's own figures. Errors: see errors.ts.
 *
 * @example
 * const cell = { group: 'Syddanmark', segment: 'øvrige', population: 8n, answered: 5n, printed: 63n };
 * const printed = { groups: new Map(), segments: new Map(), total: null };
 * const answer = calculateResponseRates({ cells: [cell], printed, populations: new Map(), smallestGroup: 5n });
 * answer.status === 'decided' && [answer.total.rate, answer.total.percent]; // [fraction(5n, 8n), 63n]
 */
export function calculateResponseRates(input: RatesInput): RatesAnswer {
  const fault = findExcess('survey', input) ?? findRatesFault(input);
  if (fault) return fault;
  const found = rates(input);
  const isSplit = found.cells.some(({ segment }) => segment !== '');
  const told = [
    ...found.cells.map((cell) => steps.rate(nameOf(cell), cell)),
    ...(isSplit ? [...found.groups, ...found.segments].map(([name, one]) => steps.rate(name, one)) : []),
    steps.rate(undefined, found.total),
  ];
  return decided(
    [
      ...told,
      ...steps.listTooFew(found.tooFew, input.smallestGroup),
      ...found.deviations.map(steps.deviation),
    ],
    found,
  );
}

/**
 * Marks where each may choose several: sums, averages, ranking with ties, the top, and changes between two columns.
 * Columns with too few respondents are not shown. Law: none but data protection's. Errors: see errors.ts.
 *
 * @example
 * const options = new Map([['Samarbejde', new Map([['i dag', 87n]])], ['Konsensus', new Map([['i dag', 72n]])]]);
 * const choice = { limit: 5n, compare: null, top: 1, ranking: 'competition', whole: null, smallestGroup: 5n };
 * const answer = calculateChoices({ columns: new Map([['i dag', 118n]]), options, ...choice });
 * answer.status === 'decided' && answer.columns.get('i dag').top; // ['Samarbejde']
 */
export function calculateChoices(input: ChoiceInput): ChoicesAnswer {
  const fault = findExcess('survey', input) ?? findChoiceFault(input);
  if (fault) return fault;
  const found = choices(input);
  const { compare } = input;
  const changed = found.changes && compare ? [steps.changes(found.changes, compare.from, compare.to)] : [];
  const hidden = steps.hidden(found.hidden, input.smallestGroup);
  return decided([...hidden, ...steps.choiceColumns(found, input), ...changed], found);
}

/**
 * Statements on a scale: means and distributions, over all and by group, ranked. Groups with too few answers are not
 * shown, nor another when theirs could be worked out. Law: none but data protection's. Errors: see errors.ts.
 *
 * @example
 * const row = { statement: '2.1', group: 'borgmestre', answers: new Map([[3, 4n], [5, 4n]]), dontKnow: 1n };
 * const answer = calculateLikert({ min: 1, max: 5, rows: [row], ranking: 'competition', smallestGroup: 5n });
 * answer.status === 'decided' && answer.statements.get('2.1').overall.mean; // fraction(4n)
 */
export function calculateLikert(input: LikertInput): LikertAnswer {
  const fault = findExcess('survey', input) ?? findLikertFault(input);
  if (fault) return fault;
  const found = likert(input);
  const told = [...found.statements].flatMap(([name, one]) => [
    ...steps.statement(name, one),
    ...steps.hidden(one.hidden, input.smallestGroup),
  ]);
  return decided(told, found);
}

/**
 * The same figures in two years, with the caveat when the respondents are not the same. Changes are taken on unrounded
 * figures. Law: none; the surveys' own figures. Errors: see errors.ts.
 *
 * @example
 * const before = { year: 2017, figures: new Map([['2.2', fraction(33n, 10n)]]) };
 * const after = { year: 2025, figures: new Map([['2.2', fraction(4n)]]) };
 * const answer = calculateComparison({ before, after, unit: 'mean', sameRespondents: false, immaterial: fraction(0n) });
 * answer.status === 'decided' && [answer.changes.get('2.2'), answer.caveat]; // [fraction(7n, 10n), true]
 */
export function calculateComparison(input: ComparisonInput): ComparisonAnswer {
  const fault = findExcess('survey', input) ?? findComparisonFault(input);
  if (fault) return fault;
  const found = comparison(input);
  return decided([...steps.compared(found, input), ...(found.caveat ? [steps.caveat] : [])], found);
}

/**
 * Whether totals and lists of the most chosen in each group can come from the same answers. What contradicts is reported
 * with both figures; nothing is corrected. Law: none; the survey's own figures. Errors: see errors.ts.
 *
 * @example
 * const groups = new Map([['Nordjylland', { respondents: 22n, list: ['Samarbejde', 'Relevant'] }]]);
 * const totals = new Map([['Samarbejde', 20n], ['Relevant', 10n], ['Beslutsom', 12n]]);
 * const answer = decideConsistency({ totals, groups });
 * answer.status === 'decided' && answer.contradictions[0].ahead; // 'Beslutsom'
 */
export function decideConsistency(input: ConsistencyInput): ConsistencyAnswer {
  const fault = findExcess('survey', input) ?? findConsistencyFault(input);
  if (fault) return fault;
  const found = consistency(input);
  return decided(found.consistent ? [steps.agreeing] : found.contradictions.map(steps.contradiction), found);
}

/**
 * How large a part of everybody one of two groups must be, when a share of all and of each group is known; with the range
 * that rounded shares leave. Law: none; the survey's own figures. Errors: see errors.ts.
 *
 * @example
 * const percent = (n) => fraction(n, 100n);
 * const groups = { first: { name: 'kvinder', share: percent(18n) }, second: { name: 'mænd', share: percent(3n) } };
 * const answer = calculateImpliedShare({ whole: percent(9n), ...groups, roundedTo: percent(1n) });
 * answer.status === 'decided' && [answer.share, answer.low, answer.high]; // [fraction(2n, 5n), fraction(1n, 3n), fraction(7n, 15n)]
 */
export function calculateImpliedShare(input: ImpliedInput): ImpliedAnswer {
  const fault = findExcess('survey', input) ?? findImpliedFault(input);
  if (fault) return fault;
  const found = impliedShare(input);
  const { first, second } = input;
  if (found === null) return impossible([noShareFits(first.name, second.name)], [steps.given(input)]);
  return decided([steps.implied(first.name, found)], found);
}

/**
 * What shares are together, and whether rounding can explain it when each gives one answer. Law: none; the survey's own
 * figures. Errors: see errors.ts.
 *
 * @example
 * const shares = new Map([['politikere', fraction(79n, 100n)], ['borgere', fraction(40n, 100n)]]);
 * const answer = calculateSum({ shares, severalAnswers: true, roundedTo: fraction(1n, 100n) });
 * answer.status === 'decided' && answer.sum; // fraction(119n, 100n)
 */
export function calculateSum(input: SumInput): SumAnswer {
  const fault = findExcess('survey', input) ?? findSumFault(input);
  if (fault) return fault;
  const found = sum(input);
  return decided([steps.sum(input, found)], found);
}
