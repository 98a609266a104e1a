import type { Answer, Lot } from '../outcome/index.ts';

export type House = {
  readonly id: string;
  readonly population: bigint;
  /** Advisers the agreement gives this house; null where only the common minimum holds. */
  readonly special: number | null;
};

export type Year = {
  readonly year: number;
  /** House → advisers posted in it; a house that is left out has none. */
  readonly advisers: ReadonlyMap<string, number>;
  /** Whole øre. */
  readonly spent: bigint;
};

export type StaffingInput = {
  readonly houses: readonly House[];
  readonly years: readonly Year[];
  /** Øre a year for all houses together. */
  readonly grant: bigint;
  /** Øre a year to a house for each adviser posted in it. */
  readonly deskMoney: bigint;
  /** Whether desk money is paid out of the grant or beside it. */
  readonly deskFrom: 'beside' | 'grant';
  /** Which number holds where the agreement gives a house more than the common minimum. */
  readonly minimum: 'special' | 'common';
  /** Øre left from the year before the first. */
  readonly carriedIn: bigint;
  readonly lots?: readonly Lot[];
  readonly law?: string;
};

/** A house with fewer advisers than it is promised. */
export type Short = { readonly house: string; readonly posted: number; readonly promised: number };

/** Amounts in whole øre. */
export type StaffedYear = {
  readonly year: number;
  readonly advisers: number;
  readonly desks: ReadonlyMap<string, bigint>;
  readonly deskSum: bigint;
  /** The grant and what was carried in. */
  readonly available: bigint;
  /** With the desk money, where that is paid out of the grant. */
  readonly used: bigint;
  readonly carriedOut: bigint;
  /** Used beyond what was available; it is not carried on. */
  readonly overspent: bigint;
  readonly short: readonly Short[];
};

export type Staffing = {
  /** What each house gives of its basic grant, by population. */
  readonly shares: ReadonlyMap<string, bigint>;
  readonly years: readonly StaffedYear[];
};

export type StaffingAnswer = Answer<Staffing, { readonly shares: ReadonlyMap<string, bigint> }>;
