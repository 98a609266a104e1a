import type { Fraction } from '../exact/index.ts';
import type { Decided, Refused } from '../outcome/index.ts';

/** A goal is known by its agreement and number together: numbers move from one agreement to the next. */
export type Goal = { readonly agreement: string; readonly number: string };

/** Growth as per cent, or from two levels (an amount, or an amount for each full-time employee). */
export type Growth = { readonly percent: Fraction } | { readonly before: Fraction; readonly after: Fraction };

type Counts = ReadonlyMap<string, bigint>;

/** What was counted, by kind of measure. */
export type Figures =
  | { readonly kind: 'share'; readonly answers: Counts; readonly counted: readonly string[] }
  | {
      readonly kind: 'share-excluding';
      readonly answers: Counts;
      readonly counted: readonly string[];
      readonly excluded: readonly string[];
    }
  | {
      readonly kind: 'new-customers';
      readonly thisYear: readonly string[];
      readonly lastYear: readonly string[];
    }
  /** Both in per cent. */
  | { readonly kind: 'percentage-points'; readonly baseline: Fraction; readonly later: Fraction }
  | {
      readonly kind: 'nps';
      readonly promoters: bigint;
      readonly passives: bigint;
      readonly detractors: bigint;
    }
  | { readonly kind: 'count'; readonly count: bigint }
  | {
      readonly kind: 'excess-growth';
      readonly advised: Growth;
      readonly control: Growth;
      /** Both or neither: without them the lag is not asked after. */
      readonly advisedIn?: number;
      readonly measuredIn?: number;
    }
  /** One municipality's shares, as parts of one. */
  | { readonly kind: 'own-share'; readonly populationShare: Fraction; readonly advisedShare: Fraction }
  /** By municipality: its people and its advised companies. */
  | { readonly kind: 'tolerance'; readonly populations: Counts; readonly advised: Counts }
  | { readonly kind: 'checklist'; readonly points: ReadonlyMap<string, boolean> };

export type MeasureKind = Figures['kind'];

/** How ±10 % is read: of the municipality's own share, or in percentage points. */
export type ToleranceOf = 'relative' | 'points';

export type Choices = {
  /** `above` for goals that ask for more than, as productivity does. A tolerance is always at most. */
  readonly comparison: 'at-least' | 'above';
  readonly toleranceOf: ToleranceOf;
  /** Years between advice and measured growth. */
  readonly lagYears: number;
};

export type MeasureInput = Choices & {
  readonly goal: Goal;
  readonly year: number;
  /** Year → target, in the unit of the measure: per cent, percentage points, NPS points or a count. */
  readonly targets: ReadonlyMap<number, Fraction>;
  /** The figures of every segment; a goal without segments has one. */
  readonly segments: ReadonlyMap<string, Figures>;
};

/** Figures and a target with no contract around them; a goal makes the steps cite it. */
export type PlainInput = Choices & {
  readonly goal?: Goal | undefined;
  readonly target: Fraction;
  readonly figures: Figures;
};

/** What the steps of either form tell of. */
export type Terms = Choices & {
  readonly goal: Goal | undefined;
  readonly year: number | undefined;
  readonly target: Fraction;
  readonly segments: number;
};

export type Measured = {
  /** Per cent, percentage points, NPS points or a count; of a tolerance the largest deviation. */
  readonly value: Fraction;
  readonly met: boolean;
  /** Municipalities outside the tolerance, or points of a checklist not done. */
  readonly missing: readonly string[];
  /** Of a tolerance: how far each municipality is from its share of the people, signed. */
  readonly deviations?: ReadonlyMap<string, Fraction>;
};

export type Measure = {
  readonly target: Fraction;
  readonly results: ReadonlyMap<string, Measured>;
  /** Every segment meets the target. */
  readonly met: boolean;
};

export type MeasureAnswer = Decided<Measure> | Refused;
export type PlainAnswer = Decided<Measured & { readonly target: Fraction }> | Refused;
