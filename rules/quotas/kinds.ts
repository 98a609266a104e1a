import type { Fraction } from '../exact/index.ts';
import type { LastStep } from './model.ts';

/** A municipality or a region with its number, by name where one is given. */
type Named = { readonly name: string; readonly quota: bigint };

/** The kinds of step a quota tells, with the figures of each. */
export type QuotaKinds = {
  readonly 'quota-total': {
    readonly nationalTotal: bigint;
    readonly municipalities: number;
    readonly people: bigint;
    readonly immigrants: bigint;
  };
  readonly 'quota-formula': { readonly reunified: bigint };
  /** A municipality's sum: twice its share of the people less its share of the immigrants, of all to share. */
  readonly 'quota-preliminary': {
    readonly name: string;
    readonly population: bigint;
    readonly people: bigint;
    readonly immigrants: bigint;
    readonly allImmigrants: bigint;
    readonly toShare: bigint;
    readonly reunified: bigint;
    readonly number: Fraction;
  };
  readonly 'quota-none-negative': Readonly<Record<string, never>>;
  readonly 'quota-last-step': {
    readonly how: LastStep;
    readonly sum: Fraction;
    readonly nationalTotal: bigint;
    readonly surplus: Fraction;
  };
  readonly 'quota-last-step-of': {
    readonly how: LastStep;
    readonly name: string;
    readonly before: Fraction;
    readonly nationalTotal: bigint;
    readonly sum: Fraction;
    readonly after: Fraction;
  };
  readonly 'quota-rounding': { readonly raised: readonly string[] };
  readonly 'quota-regions': { readonly regions: readonly Named[] };
  readonly 'quota-tie': { readonly between: readonly string[]; readonly places: number };
  readonly 'quota-by-population': {
    readonly persons: bigint;
    readonly municipalities: number;
    readonly people: bigint;
  };
  readonly 'quota-sums-kept': { readonly regions: readonly Named[] };
  readonly 'quota-transfer': { readonly from: string; readonly to: string; readonly places: bigint };
  readonly 'quota-exempt-without-places': { readonly name: string };
  /** The places of an exempt municipality; no receivers while a tie is open about them. */
  readonly 'quota-exempt': {
    readonly name: string;
    readonly places: bigint;
    readonly receivers: readonly Named[];
  };
  readonly 'quota-lapsed': Readonly<Record<string, never>>;
  readonly 'quota-rescaled': {
    readonly region: string;
    readonly before: bigint;
    readonly after: bigint;
    readonly raised: readonly string[];
  };
  readonly 'quota-change': {
    readonly from: bigint;
    readonly to: bigint;
    readonly size: Fraction;
    readonly limit: Fraction;
    readonly mandatory: boolean;
  };
};
