import type { Fraction } from '../exact/index.ts';
import type { Answer, Lot } from '../outcome/index.ts';

/** One decision: the permanent places, and those added for that intake alone. */
export type Intake = {
  /** The academic year, or the year of the decision: unique and in order of time. */
  readonly label: string;
  readonly places: bigint;
  readonly extra: bigint;
};

export type TrainingPlacesInput = {
  /** Oldest first. */
  readonly history: readonly Intake[];
  /** The permanent places proposed for the next intake. */
  readonly proposal: bigint;
  /** Changes of the proposal, in per cent. */
  readonly scenarios: readonly Fraction[];
  /** Specialisation → per cent of the proposal; together 100. Empty when none is agreed. */
  readonly specialisations: ReadonlyMap<string, Fraction>;
  /** The task before and after, for example children; null when growth is not asked for. */
  readonly task: { readonly before: bigint; readonly after: bigint } | null;
  readonly lots?: readonly Lot[];
  /** What the steps cite: the decision or the agreement. */
  readonly law?: string;
};

export type Change = {
  readonly label: string;
  /** Against the permanent places before; temporary ones never count. */
  readonly change: bigint;
  readonly percent: Fraction | null;
  readonly withExtra: bigint;
};

export type Scenario = { readonly percent: Fraction; readonly exact: Fraction; readonly places: bigint };

export type TrainingPlaces = {
  readonly changes: readonly Change[];
  /** The proposal − the last permanent places. */
  readonly proposed: bigint;
  readonly scenarios: readonly Scenario[];
  readonly specialisations: ReadonlyMap<string, bigint>;
  readonly growth: { readonly percent: Fraction; readonly places: bigint } | null;
};

type Certain = { readonly specialisations: ReadonlyMap<string, bigint> };

export type TrainingPlacesAnswer = Answer<TrainingPlaces, Certain>;
