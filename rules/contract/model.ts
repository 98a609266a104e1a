import type { Fraction } from '../exact/index.ts';
import type { Decided, Refused } from '../outcome/index.ts';

export const levels = ['national', 'regional', 'local'] as const;
export type Level = (typeof levels)[number];

/** One point of a goal. Points without a threshold are activities, or are set elsewhere. */
export type Point = {
  /** The point's id; one of another agreement than the contract's own is written `agreement/id`. */
  readonly id: string;
  readonly kind: string;
  readonly threshold?: Fraction | undefined;
  /** `pct` makes the threshold a share of a hundred. */
  readonly unit?: string | undefined;
  /** The years of the target; none when the source names none. */
  readonly years: readonly number[];
  readonly everyYear: boolean;
  readonly baseline?: string | undefined;
};

export type ContractGoal = {
  /** The agreement that set it, and its number there: together what it is known by. */
  readonly agreement: string;
  readonly number: string;
  readonly name: string;
  readonly level: Level;
  readonly points: readonly Point[];
};

export const statedKinds = [...levels, 'total', 'points', 'point', 'year', 'span', 'list'] as const;

/** A figure the source states, and where; `id` is its point, its goal's number or its list's name. */
export type Stated = {
  readonly of: (typeof statedKinds)[number];
  readonly id: string;
  readonly stated: Fraction;
  readonly where: string;
  /** Of a year or a span: what it is held against, when that is no point. */
  readonly against: Fraction | undefined;
};

/** A printed target held against its baseline and so many increases. */
export type Increase = {
  readonly target: string;
  readonly baseline: Fraction;
  readonly increase: string;
  readonly times: number;
};

export const derivedKinds = ['sum', 'overlap', 'part', 'rest', 'percent', 'difference'] as const;

/** A figure that follows from the points, in the order they are named. */
export type Derived = {
  readonly name: string;
  readonly of: (typeof derivedKinds)[number];
  readonly points: readonly string[];
};

/** What was done of the activities behind a point. */
export type Activities = { readonly point: string; readonly done: ReadonlyMap<string, boolean> };

export type ContractInput = {
  readonly agreement: string;
  readonly goals: readonly ContractGoal[];
  readonly stated: readonly Stated[];
  readonly increases: readonly Increase[];
  readonly derived: readonly Derived[];
  readonly activities: readonly Activities[];
  /** Lists the contract has beside its goals, themes for one, by name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
};

/** Two figures for the same thing; neither is corrected. */
export type ContractDeviation = {
  readonly of: Stated['of'] | 'increase' | 'activities';
  readonly id: string;
  readonly where: string;
  readonly stated: Fraction;
  readonly computed: Fraction;
};

export type Fulfilment = {
  readonly point: string;
  readonly required: bigint;
  readonly done: bigint;
  /** Per cent, at most a hundred. */
  readonly share: Fraction;
  readonly met: boolean;
};

export type Contract = {
  readonly counts: ReadonlyMap<Level | 'total' | 'points', number>;
  /** Each goal's agreement and number: what it is known by. */
  readonly identities: readonly string[];
  /** In every agreement the numbers are 1, 2, 3 and so on. */
  readonly consecutive: boolean;
  /** Year, `everyYear` or `undated` → point → threshold. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, Fraction>>;
  /** Target point → baseline and increases. */
  readonly increases: ReadonlyMap<string, Fraction>;
  readonly derived: ReadonlyMap<string, Fraction>;
  readonly fulfilment: readonly Fulfilment[];
  /** How many there are on each list. */
  readonly lists: ReadonlyMap<string, number>;
  readonly deviations: readonly ContractDeviation[];
};

export type ContractAnswer = Decided<Contract> | Refused;
