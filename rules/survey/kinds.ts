import type { Fraction } from '../exact/index.ts';
import type { ComparisonInput, Contradiction, RateDeviation } from './model.ts';

type Year = { readonly year: number; readonly figure: Fraction };

/** The kinds of step on a survey, with the figures of each; shares are parts of one. */
export type SurveyKinds = {
  /** `group` is left out for all together. */
  readonly 'survey-rate': {
    readonly group: string | undefined;
    readonly population: bigint;
    readonly answered: bigint;
    readonly rate: Fraction;
    readonly percent: bigint;
  };
  readonly 'survey-too-few': { readonly groups: readonly string[]; readonly smallest: bigint };
  readonly 'survey-deviation': RateDeviation;
  readonly 'survey-hidden': { readonly groups: readonly string[]; readonly smallest: bigint };
  readonly 'survey-hidden-too': { readonly groups: readonly string[] };
  readonly 'survey-marks': {
    readonly column: string;
    readonly marks: bigint;
    readonly respondents: bigint | undefined;
    readonly average: Fraction | undefined;
    readonly limit: bigint | undefined;
  };
  readonly 'survey-top': { readonly column: string; readonly options: readonly string[] };
  readonly 'survey-shared-place': { readonly column: string; readonly options: readonly string[] };
  readonly 'survey-moves': {
    readonly from: string;
    readonly to: string;
    readonly up: number;
    readonly down: number;
    readonly still: number;
  };
  readonly 'survey-mean': {
    readonly statement: string;
    readonly respondents: bigint;
    readonly mean: Fraction;
    readonly rank: number;
  };
  readonly 'survey-mean-hidden': { readonly statement: string };
  readonly 'survey-extremes': {
    readonly statement: string;
    readonly highest: readonly string[];
    readonly lowest: readonly string[];
  };
  readonly 'survey-change': {
    readonly figure: string;
    readonly before: Year;
    readonly after: Year;
    readonly change: Fraction;
    readonly unit: ComparisonInput['unit'];
  };
  readonly 'survey-changes': { readonly rises: number; readonly falls: number; readonly steady: number };
  readonly 'survey-other-respondents': Readonly<Record<string, never>>;
  readonly 'survey-contradiction': Contradiction;
  readonly 'survey-consistent': Readonly<Record<string, never>>;
  readonly 'survey-implied': {
    readonly group: string;
    readonly share: Fraction;
    readonly low: Fraction;
    readonly high: Fraction;
  };
  readonly 'survey-shares-given': {
    readonly whole: Fraction;
    readonly first: string;
    readonly firstShare: Fraction;
    readonly second: string;
    readonly secondShare: Fraction;
  };
  readonly 'survey-sum': {
    readonly sum: Fraction;
    readonly severalAnswers: boolean;
    readonly consistent: boolean;
  };
};
