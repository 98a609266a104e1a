import { type Stage, shareOut } from '../apportionment/index.ts';
import { compare, type Fraction, fraction, type Settle, settleById } from '../exact/index.ts';
import type { Party, Reduction } from './model.ts';

type Seats = ReadonlyMap<string, number>;

/** What there is to reduce: the seats before the cap, and how many may be left for the eligible parties. */
export type Excess = {
  readonly parties: readonly Party[];
  readonly base: Seats;
  /** The mayors of ineligible parties, who count inside the size. */
  readonly outside: number;
  readonly cap: number;
  readonly atLeast: number;
};

/** What the reduction cannot take from anybody: the mayors, and the one seat. */
export function leastSeats(parties: readonly Party[], atLeast: number): Map<string, number> {
  return new Map(parties.map(({ id, mayors }) => [id, Math.max(atLeast, mayors)]));
}

/**
 * Reduces the seats: to the cap, or (`best-below-cap`) to the size at or below it where the most under-represented
 * party is least so. The seats of everybody's least must fit under the cap.
 */
export function reduceSeats(excess: Excess, reduction: Reduction, settle: Settle): Stage {
  const total = reduction === 'to-cap' ? excess.cap - excess.outside : findBestTotal(excess);
  return shareReduced(excess, total, settle);
}

/**
 * From the least everybody is sure of, each next seat goes to the party with the most votes per seat held, up to its
 * base. This is Adams' method inside bounds; it makes the greatest under-representation as small as possible, and
 * then the next greatest.
 */
function shareReduced({ parties, base, atLeast }: Excess, total: number, settle: Settle): Stage {
  const least = leastSeats(parties, atLeast);
  const contenders = parties.map(({ id, votes }) => ({
    id,
    votes,
    lower: least.get(id) ?? 0,
    upper: base.get(id) ?? 0,
  }));
  return shareOut('adams', contenders, total, settle);
}

/** Who wins a tie between equally many votes does not change the worst ratio, so no lots are drawn to find the size. */
function findBestTotal(excess: Excess): number {
  const { parties, outside, cap, atLeast } = excess;
  const lowest = [...leastSeats(parties, atLeast).values()].reduce((sum, count) => sum + count, 0);
  let best = { total: cap - outside, worst: worstOf(excess, cap - outside) };
  for (let total = cap - outside - 1; total >= lowest; total -= 1) {
    const worst = worstOf(excess, total);
    if (compare(worst, best.worst) < 0) best = { total, worst };
  }
  return best.total;
}

/** Votes per share of the seats of the party that has most of them. */
function worstOf(excess: Excess, total: number): Fraction {
  const { seats } = shareReduced(excess, total, settleById);
  const size = BigInt(total + excess.outside);
  return excess.parties
    .map(({ id, votes }) => fraction(votes * size, BigInt(seats.get(id) ?? 1)))
    .reduce((worst, ratio) => (compare(ratio, worst) > 0 ? ratio : worst), fraction(0n));
}
