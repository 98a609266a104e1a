import type { Fraction } from '../exact/index.ts';

/** The kinds of step on training places, with the figures of each. */
export type TrainingPlacesKinds = {
  readonly 'places-first': Decided;
  readonly 'places-next': Decided & { readonly change: bigint; readonly percent: Fraction | undefined };
  readonly 'places-proposal': { readonly places: bigint; readonly change: bigint };
  readonly 'places-scenario': {
    readonly proposal: bigint;
    readonly percent: Fraction;
    readonly exact: Fraction;
    readonly places: bigint;
  };
  readonly 'places-specialisation': {
    readonly id: string;
    readonly percent: Fraction;
    readonly proposal: bigint;
    readonly exact: Fraction;
    readonly places: bigint;
  };
  readonly 'places-tie': { readonly between: readonly string[]; readonly places: number };
  readonly 'places-growth': { readonly percent: Fraction; readonly places: bigint };
};

/** One intake; `extra` places are for that intake alone, and `withExtra` is all of it. */
type Decided = {
  readonly label: string;
  readonly places: bigint;
  readonly extra: bigint;
  readonly withExtra: bigint;
};
