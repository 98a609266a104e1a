import type { Fraction } from '../exact/index.ts';
import type { Choices, MeasureKind } from './model.ts';

/** What every result of a measure tells; without `segment` it is the only one. */
type Result = {
  readonly segment: string | undefined;
  /** In the unit of the measure, as the target is. */
  readonly value: Fraction;
  readonly target: Fraction;
  readonly met: boolean;
};

type Tolerance = Result & { readonly toleranceOf: Choices['toleranceOf'] };

/** A municipality's parts of the advised and of the people, in per cent. */
type Shares = { readonly advised: Fraction; readonly population: Fraction };

/** The kinds of step on a goal, with the figures of each. */
export type MeasureKinds = {
  readonly 'measure-demand': {
    readonly of: MeasureKind;
    readonly target: Fraction;
    readonly comparison: Choices['comparison'];
    readonly toleranceOf: Choices['toleranceOf'];
    readonly year: number | undefined;
    readonly segments: number;
  };
  readonly 'measure-share': Result & {
    readonly counted: bigint;
    readonly all: bigint;
    readonly excluded: readonly string[];
  };
  readonly 'measure-new-customers': Result & { readonly advised: number; readonly new: number };
  readonly 'measure-points': Result & { readonly baseline: Fraction; readonly later: Fraction };
  readonly 'measure-nps': Result & {
    readonly promoters: bigint;
    readonly detractors: bigint;
    readonly answers: bigint;
  };
  readonly 'measure-count': Result;
  readonly 'measure-growth': Result & {
    /** Both in per cent. */
    readonly advised: Fraction;
    readonly control: Fraction;
    readonly advisedIn: number | undefined;
    readonly measuredIn: number | undefined;
  };
  readonly 'measure-tolerance': Tolerance & {
    readonly advised: bigint;
    readonly municipalities: number;
    /** Those with the largest deviation, in order of id. */
    readonly farthest: readonly ({ readonly id: string } & Shares)[];
  };
  readonly 'measure-own-share': Tolerance & Shares;
  readonly 'measure-checklist': Result & { readonly done: number; readonly points: number };
  readonly 'measure-outside': {
    readonly segment: string | undefined;
    readonly municipalities: readonly string[];
  };
  readonly 'measure-undone': { readonly segment: string | undefined; readonly points: readonly string[] };
};
