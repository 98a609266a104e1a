import type { Fraction } from '../exact/index.ts';

/** Why nothing is covered. */
export type NotCovered = 'no-deficit' | 'beyond-the-years' | 'full-occupancy' | 'lapsed';

/** The kinds of step a guarantee tells, with the figures of each; amounts in øre. */
export type GuaranteeKinds = {
  readonly 'guarantee-not-covered': { readonly reason: NotCovered };
  readonly 'guarantee-covered': {
    readonly deficit: bigint;
    readonly share: Fraction;
    readonly amount: bigint;
    readonly rest: bigint;
  };
  readonly 'guarantee-opted-out': { readonly ids: readonly string[] };
};
