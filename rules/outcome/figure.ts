import type { Fraction } from '../exact/index.ts';

/** A figure of a step, as exact as the rule has it. */
export type FigureValue =
  | string
  | number
  | bigint
  | boolean
  | undefined
  | Fraction
  | readonly FigureValue[]
  | { readonly [name: string]: FigureValue };
