import type { Deviation } from '../deviations/index.ts';
import type { Fraction } from '../exact/index.ts';
import type { Decided, Impossible, Refused } from '../outcome/index.ts';

/** How equal ones are ranked: 1, 2, 2, 4 or 1, 2, 2, 3. */
export type RankingMethod = 'competition' | 'dense';

/** Why a group's answers are not shown: too few, or too few could be worked out from what is shown. */
export type Hidden = 'few' | 'derivable';

export type RateCell = {
  readonly group: string;
  /** A part of the group, such as the mayors; empty where groups are not split. */
  readonly segment: string;
  readonly population: bigint;
  readonly answered: bigint;
  /** Whole per cent in the source; null where it prints none. */
  readonly printed: bigint | null;
};

type Percents = ReadonlyMap<string, bigint>;

export type RatesInput = {
  readonly cells: readonly RateCell[];
  /** Whole per cent the source prints for groups, segments and all. */
  readonly printed: { readonly groups: Percents; readonly segments: Percents; readonly total: bigint | null };
  /** Populations the source states for whole groups. */
  readonly populations: Percents;
  /** Answers of fewer are not to be shown. */
  readonly smallestGroup: bigint;
};

export type Rate = {
  readonly population: bigint;
  readonly answered: bigint;
  readonly rate: Fraction;
  /** Whole per cent, halves rounded up. */
  readonly percent: bigint;
};

export type RateDeviation = Deviation<'rate' | 'group' | 'segment' | 'total' | 'population'>;

export type Rates = {
  readonly cells: readonly (RateCell & Rate)[];
  readonly groups: ReadonlyMap<string, Rate>;
  readonly segments: ReadonlyMap<string, Rate>;
  readonly total: Rate;
  /** Names of cells whose answers may not be shown. */
  readonly tooFew: readonly string[];
  readonly deviations: readonly RateDeviation[];
};

export type ChoiceInput = {
  /** Column → respondents; null where the source does not say how many. */
  readonly columns: ReadonlyMap<string, bigint | null>;
  /** Option → column → marks. */
  readonly options: ReadonlyMap<string, ReadonlyMap<string, bigint>>;
  /** The most marks one respondent may give; null where there is no limit. */
  readonly limit: bigint | null;
  readonly compare: { readonly from: string; readonly to: string } | null;
  /** How many stand at the top. */
  readonly top: number;
  readonly ranking: RankingMethod;
  /** The column that holds everybody, when the others are parts of it. */
  readonly whole: string | null;
  readonly smallestGroup: bigint;
};

export type RankedOption = {
  readonly option: string;
  readonly marks: bigint;
  readonly rank: number;
  /** Of the respondents; null where they are not known. */
  readonly share: Fraction | null;
};

export type ChoiceColumn = {
  readonly sum: bigint;
  readonly average: Fraction | null;
  readonly ranked: readonly RankedOption[];
  /** The options that stand at the top; more than asked for when the last place is shared. */
  readonly top: readonly string[];
  /** Those that share the last place, when there is not room for all of them. */
  readonly sharedEdge: readonly string[];
};

export type Choices = {
  readonly columns: ReadonlyMap<string, ChoiceColumn>;
  readonly hidden: ReadonlyMap<string, Hidden>;
  /** Marks in the later column less those in the earlier. */
  readonly changes: ReadonlyMap<string, bigint> | null;
};

export type LikertRow = {
  readonly statement: string;
  readonly group: string;
  /** Step of the scale → answers. */
  readonly answers: ReadonlyMap<number, bigint>;
  readonly dontKnow: bigint;
};

export type LikertInput = {
  readonly min: number;
  readonly max: number;
  readonly rows: readonly LikertRow[];
  readonly ranking: RankingMethod;
  readonly smallestGroup: bigint;
};

export type LikertFigures = {
  /** Those who took a stand. */
  readonly respondents: bigint;
  readonly dontKnow: bigint;
  readonly mean: Fraction;
  /** Step → share of those who took a stand. */
  readonly distribution: ReadonlyMap<number, Fraction>;
};

export type LikertStatement = {
  /** Null where too few answered in all. */
  readonly overall: LikertFigures | null;
  /** Place among the statements by mean. */
  readonly rank: number | null;
  readonly groups: ReadonlyMap<string, LikertFigures>;
  readonly hidden: ReadonlyMap<string, Hidden>;
  readonly highest: readonly string[];
  readonly lowest: readonly string[];
};

export type Likert = { readonly statements: ReadonlyMap<string, LikertStatement> };

export type ComparisonInput = {
  readonly before: { readonly year: number; readonly figures: ReadonlyMap<string, Fraction> };
  readonly after: { readonly year: number; readonly figures: ReadonlyMap<string, Fraction> };
  readonly unit: 'percent' | 'mean' | 'count';
  readonly sameRespondents: boolean;
  /** A change of at most this is no change worth telling. */
  readonly immaterial: Fraction;
};

export type Comparison = {
  readonly changes: ReadonlyMap<string, Fraction>;
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  readonly steady: readonly string[];
  /** The respondents differ, so a change may be theirs. */
  readonly caveat: boolean;
};

export type ConsistencyInput = {
  readonly totals: ReadonlyMap<string, bigint>;
  /** A group's respondents and its most chosen options, the first first. */
  readonly groups: ReadonlyMap<string, { readonly respondents: bigint; readonly list: readonly string[] }>;
};

/** `ahead` has the larger total, but the lists allow it at most `allowed`. */
export type Contradiction = {
  readonly ahead: string;
  readonly behind: string;
  readonly total: bigint;
  readonly other: bigint;
  readonly allowed: bigint;
  /** Groups whose lists leave room for it. */
  readonly room: readonly string[];
};

export type Consistency = { readonly consistent: boolean; readonly contradictions: readonly Contradiction[] };

export type ImpliedInput = {
  /** Shares of one. */
  readonly whole: Fraction;
  readonly first: { readonly name: string; readonly share: Fraction };
  readonly second: { readonly name: string; readonly share: Fraction };
  /** What the three are rounded to; nothing when they are exact. */
  readonly roundedTo: Fraction;
};

export type ImpliedShare = {
  /** The first group's share of everybody. */
  readonly share: Fraction;
  /** Where it may be when the printed shares are rounded. */
  readonly low: Fraction;
  readonly high: Fraction;
};

export type SumInput = {
  /** Shares of one. */
  readonly shares: ReadonlyMap<string, Fraction>;
  readonly severalAnswers: boolean;
  readonly roundedTo: Fraction;
};

export type Sum = { readonly sum: Fraction; readonly consistent: boolean };

export type RatesAnswer = Decided<Rates> | Refused;
export type ChoicesAnswer = Decided<Choices> | Refused;
export type LikertAnswer = Decided<Likert> | Refused;
export type ComparisonAnswer = Decided<Comparison> | Refused;
export type ConsistencyAnswer = Decided<Consistency> | Refused;
export type ImpliedAnswer = Decided<ImpliedShare> | Impossible | Refused;
export type SumAnswer = Decided<Sum> | Refused;
