import type { Fraction } from '../exact/index.ts';
import type { Answer, Lot } from '../outcome/index.ts';

/** How seats are shared out. `exact-quota` finds the number of seats itself: the fewest that give everybody their minimum. */
export type Method = 'dhondt' | 'sainte-lague' | 'largest-remainder' | 'adams' | 'exact-quota';

export type Group = {
  readonly id: string;
  readonly votes: bigint;
  /** How many seats the group can fill; without a number it can fill any. */
  readonly candidates?: number;
};

export type ApportionmentInput = {
  readonly method: Method;
  /** How many seats there are; not given for `exact-quota`. */
  readonly seats?: number;
  readonly groups: readonly Group[];
  /** Groups that count as one in the first stage and share their seats by the same method in the second. */
  readonly alliances?: readonly (readonly string[])[];
  readonly minimum?: ReadonlyMap<string, number>;
  readonly maximum?: ReadonlyMap<string, number>;
  readonly lots?: readonly Lot[];
  /** What the steps cite; without it each method cites its own ground. */
  readonly law?: string;
};

export type Seats = ReadonlyMap<string, number>;

export type Apportionment = {
  readonly seats: Seats;
  /** Every group's exact share of the seats by votes alone. */
  readonly quotas: ReadonlyMap<string, Fraction>;
};

/** Decided seats, or the tie with what every group is sure of, or why it cannot be done. */
export type ApportionmentAnswer = Answer<Apportionment, { readonly decided: Seats }>;

/** One that takes part in a stage: a group, or an alliance counted as one. */
export type Contender = {
  readonly id: string;
  readonly votes: bigint;
  readonly lower: number;
  /** Undefined: no limit. */
  readonly upper: number | undefined;
};

/** A seat won: the number of the seat the contender now holds, and with what number. */
export type Win = { readonly id: string; readonly seat: number; readonly quotient: Fraction | 'infinite' };

/** What one stage gives: seats, how they were won, and the tie it stopped at. */
export type Stage = {
  readonly seats: Map<string, number>;
  readonly wins: readonly Win[];
  readonly tie: { readonly between: readonly string[]; readonly seats: number } | null;
};
