import { add, compare, type Fraction, fraction, multiply, subtract } from '../exact/index.ts';
import type { Contender } from './model.ts';

export type FairShare = { readonly id: string; readonly share: Fraction };

/**
 * The exact shares of `total` seats in proportion to votes, held inside everybody's bounds: the one factor λ for
 * which Σ min(upper, max(lower, λ · votes)) is the total. Inside the bounds everybody pays the same price per seat.
 * The bounds must leave room: Σ lower ≤ total ≤ Σ upper (the latter over those with votes).
 */
export function calculateFairShares(contenders: readonly Contender[], total: number): FairShare[] {
  const factor = findFactor(contenders, fraction(BigInt(total)));
  return contenders.map((one) => ({ id: one.id, share: shareAt(one, factor) }));
}

function shareAt(one: Contender, factor: Fraction): Fraction {
  const free = multiply(fraction(one.votes), factor);
  const lower = fraction(BigInt(one.lower));
  const upper = upperOf(one);
  if (compare(free, lower) < 0) return lower;
  return upper !== undefined && compare(free, upper) > 0 ? upper : free;
}

function upperOf(one: Contender): Fraction | undefined {
  return one.upper === undefined ? undefined : fraction(BigInt(one.upper));
}

function totalAt(contenders: readonly Contender[], factor: Fraction): Fraction {
  return contenders.map((one) => shareAt(one, factor)).reduce(add, fraction(0n));
}

/** The total grows with λ in straight lines that break where somebody reaches a bound: find the line, then the point. */
function findFactor(contenders: readonly Contender[], total: Fraction): Fraction {
  const breaks = contenders
    .filter((one) => one.votes > 0n)
    .flatMap(breaksOf)
    .sort(compare);
  const reached = findFirst(breaks, (at) => compare(totalAt(contenders, at), total) >= 0);
  const from = breaks[reached - 1] ?? fraction(0n);
  const to = breaks[reached];
  const missing = subtract(total, totalAt(contenders, from));
  const slope = contenders
    .filter((one) => growsAfter(one, from, to))
    .reduce((sum, one) => sum + one.votes, 0n);
  return slope === 0n ? from : add(from, multiply(missing, fraction(1n, slope)));
}

function breaksOf(one: Contender): Fraction[] {
  const lower = fraction(BigInt(one.lower), one.votes);
  return one.upper === undefined ? [lower] : [lower, fraction(BigInt(one.upper), one.votes)];
}

/** Whether the share grows between two neighbouring breaks (or after the last one). */
function growsAfter(one: Contender, from: Fraction, to: Fraction | undefined): boolean {
  if (one.votes === 0n) return false;
  const [lower, upper] = breaksOf(one);
  const started = lower !== undefined && compare(lower, from) <= 0;
  return started && (upper === undefined || (to !== undefined && compare(upper, to) >= 0));
}

/** The first index for which `holds`, by halving; the length when there is none. */
function findFirst(breaks: readonly Fraction[], holds: (at: Fraction) => boolean): number {
  let [low, high] = [0, breaks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const at = breaks[middle];
    if (at !== undefined && holds(at)) high = middle;
    else low = middle + 1;
  }
  return low;
}
