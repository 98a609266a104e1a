import type { Fraction } from '../exact/index.ts';
import type { Counted, Deviation, Rounding } from './model.ts';

type Of = { readonly counted: Counted };

/** The kinds of step a distribution tells, with the figures of each: whole øre, or ones, as `counted` says. */
export type DistributionKinds = {
  readonly 'distribution-opening': Of & {
    readonly amount: bigint;
    readonly receivers: number;
    readonly key: bigint;
    readonly rounding: Rounding;
    readonly unit: bigint;
  };
  readonly 'distribution-opted-out': { readonly ids: readonly string[] };
  readonly 'distribution-share': Of & {
    readonly id: string;
    readonly amount: bigint;
    readonly weight: bigint;
    readonly key: bigint;
    readonly exact: Fraction;
    readonly share: bigint;
    readonly raised: boolean;
  };
  readonly 'distribution-tie': Of & {
    readonly between: readonly string[];
    readonly units: number;
    readonly unit: bigint;
  };
  readonly 'distribution-sum': Of & { readonly sum: bigint; readonly amount: bigint };
  readonly 'distribution-change': Of & { readonly id: string; readonly change: bigint };
  readonly 'distribution-change-sum': Of & { readonly sum: bigint };
  readonly 'distribution-deviation': Of & Deviation;
  readonly 'distribution-reconciled': Of & {
    readonly parts: number;
    readonly sum: bigint;
    readonly total: bigint;
    readonly withinRounding: boolean;
  };
  readonly 'distribution-percentages': {
    readonly parts: readonly { readonly id: string; readonly percent: Fraction }[];
  };
};
