import type { Fraction } from '../exact/index.ts';

/** The two ways the expenses are paid. */
export type Financing = 'objective' | 'tariff';

/** The kinds of step a tariff tells, with the figures of each; amounts in øre. */
export type TariffKinds = {
  readonly 'tariff-split': {
    readonly total: bigint;
    readonly share: Fraction;
    readonly objective: bigint;
    readonly tariff: bigint;
  };
  /** A result carried over: below 0 a surplus. */
  readonly 'tariff-carried': {
    readonly financing: Financing;
    readonly before: bigint;
    readonly result: bigint;
    readonly after: bigint;
  };
  readonly 'tariff-per-case': {
    readonly financing: bigint;
    readonly cases: bigint;
    readonly exact: Fraction;
    readonly tariff: bigint;
  };
};
