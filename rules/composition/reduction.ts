import { type Stage, shareOut } from '../apportionment/index.ts';
import { compare, fraction, multiply, type Settle, settleById } from '../exact/index.ts';
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

/**
 * Goes back from the cap, seat by seat in the order they were given: the greatest under-representation is that of
 * the party that just gave one up, or the one before. Who wins a tie between equally many votes does not change it,
 * so no lots are drawn to find the size. Of sizes that are equally good the largest is taken.
 */
function findBestTotal(excess: Excess): number {
  const { parties, outside, cap } = excess;
  const votes = new Map(parties.map((party) => [party.id, party.votes]));
  const { seats, wins } = shareReduced(excess, cap - outside, settleById);
  let worst = parties
    .map(({ id, votes: cast }) => fraction(cast, BigInt(seats.get(id) ?? 1)))
    .reduce((most, ratio) => (compare(ratio, most) > 0 ? ratio : most), fraction(0n));
  let total = cap - outside;
  let best = { total, worst: multiply(worst, fraction(BigInt(cap))) };
  for (const { id, seat } of wins.toReversed()) {
    total -= 1;
    const left = fraction(votes.get(id) ?? 0n, BigInt(seat - 1));
    if (compare(left, worst) > 0) worst = left;
    const here = multiply(worst, fraction(BigInt(total + outside)));
    if (compare(here, best.worst) < 0) best = { total, worst: here };
  }
  return best.total;
}
