import type { Fraction } from '../exact/index.ts';
import type { Method } from './model.ts';

type Held = { readonly id: string; readonly seats: number };

/** The kinds of step an apportionment tells, with the figures of each. */
export type ApportionmentKinds = {
  readonly 'apportionment-opening': {
    readonly method: Method;
    readonly seats: number;
    readonly groups: number;
    readonly votes: bigint;
  };
  /** The fewest seats that give everybody their minimum, and what each needs for it. */
  readonly 'apportionment-smallest': {
    readonly seats: number;
    readonly all: bigint;
    readonly needs: readonly {
      readonly id: string;
      readonly least: number;
      readonly votes: bigint;
      readonly seats: Fraction;
    }[];
  };
  readonly 'apportionment-alliance': {
    readonly members: readonly { readonly id: string; readonly votes: bigint }[];
    readonly votes: bigint;
  };
  readonly 'apportionment-alliance-seats': Held;
  readonly 'apportionment-minimum': Held;
  /** A seat won with a quotient; `full` says that the group has all it may have. */
  readonly 'apportionment-seat': Won & {
    readonly votes: bigint;
    readonly divisor: Fraction;
    readonly quotient: Fraction;
  };
  /** A seat won because the group had none. */
  readonly 'apportionment-first-seat': Won;
  /** A share of all seats by votes, what bounds make of it, and the rest above whole seats. */
  readonly 'apportionment-share': Held & {
    readonly votes: bigint;
    readonly all: bigint;
    readonly of: number;
    readonly free: Fraction;
    readonly bounded: Fraction | undefined;
    readonly rest: Fraction | undefined;
  };
  readonly 'apportionment-remainders': { readonly groups: readonly string[] };
  readonly 'apportionment-tie': { readonly between: readonly string[]; readonly seats: number };
  readonly 'apportionment-result': { readonly groups: readonly Held[] };
};

type Won = { readonly seat: number; readonly id: string; readonly full: boolean };
