import type { Deviation as PrintedDeviation } from '../deviations/index.ts';
import type { Fraction } from '../exact/index.ts';
import type { Answer, Decided, Lot, Refused } from '../outcome/index.ts';

/** `half-up`: every share by itself, so the sum may differ. `largest-remainder`: the sum is the amount. */
export type Rounding = 'half-up' | 'largest-remainder';

/** `oere`: amounts. `ones`: companies, places, people. */
export type Counted = 'oere' | 'ones';

/** One year's amount (whole øre) and key; whoever is not in `include` has opted out. */
export type Share = {
  readonly amount: bigint;
  readonly weights: ReadonlyMap<string, bigint>;
  /** Without it everybody in the key takes part. */
  readonly include?: readonly string[];
};

/** What a source prints, in whole øre: kept beside the calculation and compared with it. */
export type Printed = {
  readonly shares?: ReadonlyMap<string, bigint>;
  readonly sum?: bigint;
  readonly differences?: ReadonlyMap<string, bigint>;
  readonly differenceSum?: bigint;
};

export type DistributionInput = Share & {
  /** What is shared; left out it is øre. Where it is ones, read "ones" for "øre" throughout. */
  readonly counted?: Counted;
  /** Øre in the unit the shares are rounded to: 100 for kroner, 100,000 for thousands. */
  readonly unit: bigint;
  readonly rounding: Rounding;
  /** The year before, when differences are wanted. */
  readonly previous?: Share;
  readonly printed?: Printed;
  readonly lots?: readonly Lot[];
  /** What the steps cite: the agreement or decision the key rests on. */
  readonly law?: string;
};

export type Deviation = PrintedDeviation<'share' | 'sum' | 'difference' | 'difference-sum'>;

export type Amounts = ReadonlyMap<string, bigint>;

export type Distribution = {
  readonly shares: Amounts;
  /** The shares before rounding, in øre. */
  readonly exact: ReadonlyMap<string, Fraction>;
  readonly sum: bigint;
  /** Sum of the shares − the amount. */
  readonly difference: bigint;
  readonly reconciles: boolean;
  readonly optedOut: readonly string[];
  /** This year − the year before, on unrounded amounts, rounded to the unit; null without a year before. */
  readonly differences: Amounts | null;
  readonly deviations: readonly Deviation[];
};

export type DistributionAnswer = Answer<Distribution, { readonly shares: Amounts }>;

export type ReconciliationInput = {
  readonly counted: Counted;
  readonly total: bigint;
  readonly parts: ReadonlyMap<string, bigint>;
  /** What the parts are rounded to, in the same counting. */
  readonly unit: bigint;
};

export type Reconciliation = {
  readonly sum: bigint;
  readonly difference: bigint;
  readonly reconciles: boolean;
  /** Whether rounding alone can explain the difference: at most half a unit for every part. */
  readonly withinRounding: boolean;
  /** Every part in per cent of the total as the source gives it; null of a total of nothing. */
  readonly percentOfTotal: ReadonlyMap<string, Fraction> | null;
};

export type ReconciliationAnswer = Decided<Reconciliation> | Refused;
