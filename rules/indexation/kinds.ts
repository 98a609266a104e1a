import type { Fraction } from '../exact/index.ts';

/** The kinds of step an indexation tells, with the figures of each; amounts in øre, with their fractions. */
export type IndexationKinds = {
  readonly 'indexation-regulated': {
    readonly before: Fraction;
    readonly rate: Fraction;
    readonly factor: Fraction;
    readonly after: Fraction;
  };
  readonly 'indexation-of-nothing': { readonly rate: Fraction };
  readonly 'indexation-rounded': { readonly amount: bigint; readonly unit: bigint };
};
