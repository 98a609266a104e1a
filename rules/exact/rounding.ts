import { compareWhole, type Fraction, floor, fraction, multiply } from './fraction.ts';

/**
 * Rounds to a whole number, halves away from zero: 2,5 → 3 and −2,5 → −3.
 *
 * @example
 * roundHalfUp(fraction(-5n, 2n)); // -3n
 */
export function roundHalfUp(value: Fraction): bigint {
  const size = value.n < 0n ? -value.n : value.n;
  const rounded = (2n * size + value.d) / (2n * value.d);
  return value.n < 0n ? -rounded : rounded;
}

/** Rounds to the nearest whole multiple of `unit` (e.g. 100 øre), halves away from zero. */
export function roundToUnit(value: Fraction, unit: bigint): bigint {
  return roundHalfUp(multiply(value, fraction(1n, unit))) * unit;
}

/** The largest whole multiple of `unit` not above the value. */
export function floorToUnit(value: Fraction, unit: bigint): bigint {
  return floor(multiply(value, fraction(1n, unit))) * unit;
}

/** A square root rounded down: the largest whole number whose square is not above the value. */
export function floorRoot(value: bigint): bigint {
  if (value < 0n) throw new RangeError('the root of a negative number');
  if (value < 2n) return value;
  let [guess, next] = [value, (value + 1n) / 2n];
  while (next < guess) [guess, next] = [next, (next + value / next) / 2n];
  return guess;
}

/** Orders whole numbers, smallest first: for `sort` on bigint. */
export const bySize = (a: bigint, b: bigint): number => compareWhole(a, b);
