import type { Fraction } from '../exact/index.ts';
import type { SizeMethod } from './model.ts';

type Held = { readonly id: string; readonly seats: number };

/**
 * The kinds of step a composition tells, with the figures of each. The names are codes that stay; a new kind is a
 * new name.
 */
export type CompositionKinds = {
  readonly 'composition-votes': {
    readonly votes: bigint;
    readonly given: boolean;
    readonly threshold: Fraction;
    readonly needed: Fraction;
  };
  readonly 'composition-right': {
    readonly parties: readonly { readonly id: string; readonly share: Fraction }[];
  };
  readonly 'composition-no-right': {
    readonly id: string;
    readonly share: Fraction;
    readonly threshold: Fraction;
    readonly councillors: boolean;
    readonly mayors: number;
  };
  readonly 'composition-mayors-need': {
    readonly id: string;
    readonly mayors: number;
    readonly own: bigint;
    readonly all: bigint;
    readonly seats: Fraction;
  };
  readonly 'composition-exact-size': { readonly size: number };
  readonly 'composition-tried-size': {
    readonly size: number;
    readonly method: Exclude<SizeMethod, 'exact-quota'>;
  };
  /** One party's exact share and what it is rounded to. */
  readonly 'composition-share': {
    readonly id: string;
    readonly own: bigint;
    readonly all: bigint;
    readonly size: number;
    readonly share: Fraction;
    readonly seats: number;
    readonly raised: boolean;
  };
  /** One party's last quotient that won a seat, and the next that did not; no last one without a seat. */
  readonly 'composition-quotient': {
    readonly id: string;
    readonly own: bigint;
    readonly seats: number;
    readonly last: Fraction | undefined;
    readonly next: Fraction;
  };
  readonly 'composition-lifted': { readonly id: string };
  readonly 'composition-before-cap': { readonly parties: readonly Held[] };
  readonly 'composition-cap': {
    readonly perMunicipality: number;
    readonly municipalities: number;
    readonly cap: number;
    readonly before: number;
    readonly outside: number;
  };
  readonly 'composition-cap-broken': { readonly least: number; readonly cap: number };
  readonly 'composition-reduction': {
    readonly below: boolean;
    readonly taken: number;
    readonly told: number;
  };
  /** One seat taken: from whom, how many votes each of its seats then stands for, and who would be hurt next least. */
  readonly 'composition-taken': {
    readonly id: string;
    readonly from: number;
    readonly votes: bigint;
    readonly ratio: Fraction;
    readonly otherwise: { readonly id: string; readonly ratio: Fraction } | undefined;
  };
  readonly 'composition-reduced': { readonly parties: readonly (Held & { readonly from: number })[] };
  readonly 'composition-result': {
    readonly size: number;
    readonly outside: number;
    readonly parties: readonly (Held & { readonly mayors: number })[];
  };
  readonly 'composition-worst': { readonly id: string; readonly ratio: Fraction };
  readonly 'composition-official': {
    readonly size: number;
    readonly calculated: number;
    /** Official − calculated, of the parties where they are not the same. */
    readonly seats: readonly { readonly id: string; readonly change: number }[];
    readonly source: string;
  };
  readonly 'composition-tie': { readonly between: readonly string[]; readonly seats: number };
};
