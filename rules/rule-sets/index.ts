import { type Fraction, fraction } from '../exact/index.ts';

/**
 * A council's rules of procedure as dated figures. A later version is a new entry with its own dates;
 * an entry is never changed, because old meetings were held under it.
 */
export type RuleSet = {
  readonly id: string;
  /** How the text is cited in steps: "forretningsordenen § 5, stk. 4". */
  readonly name: string;
  readonly adoptedOn: string;
  readonly adoptedBy: string;
  readonly validFrom: string;
  readonly validUntil?: string;
  /** § 5, stk. 4: a member's written proposal, calendar days before an ordinary meeting. */
  readonly proposalDaysBefore: number;
  /** § 5, stk. 5: the agenda goes out "the weekday before", calendar days. */
  readonly agendaDaysBefore: number;
  /** § 4, stk. 2: electoral alliances, working days before the constitutive meeting. */
  readonly allianceWorkingDaysBefore: number;
  /** § 4: the last day for the constitutive meeting, in the year after the election. */
  readonly constitutiveLatest: { readonly month: number; readonly day: number };
  /** § 5, stk. 2: how many members can demand a meeting. */
  readonly extraMeetingFraction: Fraction;
  /** § 5, stk. 9: how many members must be present. */
  readonly quorumFraction: Fraction;
  /** § 5, stk. 2. */
  readonly ordinaryMeetingsPerYear: number;
  /** § 3, stk. 5, 6 and 14: the shortest expected absence that calls in a substitute. */
  readonly absenceMonths: number;
  /** § 3, stk. 9: the share of the votes that gives a right to be represented; reaching it is enough. */
  readonly threshold: Fraction;
  /** § 3, stk. 2: members at most, per municipality in the region. */
  readonly membersPerMunicipality: number;
  /** § 3, stk. 2: members at least, for an eligible party. */
  readonly membersPerEligibleParty: number;
};

const kkr2022: RuleSet = {
  id: 'kkr-2022',
  name: 'forretningsordenen',
  adoptedOn: '2021-08-26',
  adoptedBy: 'KL’s bestyrelse',
  validFrom: '2022-01-01',
  proposalDaysBefore: 10,
  agendaDaysBefore: 7,
  allianceWorkingDaysBefore: 3,
  constitutiveLatest: { month: 1, day: 31 },
  extraMeetingFraction: fraction(1n, 3n),
  quorumFraction: fraction(1n, 2n),
  ordinaryMeetingsPerYear: 5,
  absenceMonths: 3,
  threshold: fraction(2n, 100n),
  membersPerMunicipality: 2,
  membersPerEligibleParty: 1,
};

/** All rule sets, oldest first. */
export const ruleSets: readonly RuleSet[] = [kkr2022];

/** The rule set with this id; undefined when there is none. */
export function findRuleSet(id: string): RuleSet | undefined {
  return ruleSets.find((ruleSet) => ruleSet.id === id);
}
