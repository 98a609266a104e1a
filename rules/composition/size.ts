import { findSmallestHouse, type Stage, shareOut } from '../apportionment/index.ts';
import { compare, type Fraction, floor, fraction, multiply, type Settle } from '../exact/index.ts';
import type { Party } from './model.ts';

/** A stage with the number of seats it shares. */
export type Sized = Stage & { readonly total: number };

/** A method whose smallest fitting size is looked for, because no formula gives it. */
export type SearchedMethod = 'largest-remainder' | 'dhondt';

const needOf = ({ mayors }: Party, atLeast: number): number => Math.max(atLeast, mayors);

/**
 * The fewest seats with which the method itself gives every party its mayors' seats and `atLeast`; a size whose tie
 * touches what somebody is sure of is asked about, not skipped. Only sizes that can be the answer are tried: for
 * d'Hondt at most as many as there are equal quotients, for largest remainder at most one for each time the smallest
 * party goes into all votes.
 */
export function findFewestSeats(
  parties: readonly Party[],
  method: SearchedMethod,
  atLeast: number,
  settle: Settle,
): Sized {
  const sure = parties.reduce((sum, party) => sum + needOf(party, atLeast), 0);
  if (parties.length === 0) return { seats: new Map(), wins: [], tie: null, total: 0 };
  const from = method === 'dhondt' ? startOfDhondt(parties, atLeast) : startOfRemainder(parties, atLeast);
  const share = (total: number, answer: Settle): Stage =>
    shareOut(method, from.contenders, Math.max(total, from.least), answer);
  for (let total = Math.max(sure, from.least); ; total += 1) {
    const undrawn = share(total, () => null);
    if (!parties.every((party) => mostOf(undrawn, party.id) >= needOf(party, atLeast))) continue;
    const stage = undrawn.tie ? share(total, settle) : undrawn;
    const covers = parties.every((party) => (stage.seats.get(party.id) ?? 0) >= needOf(party, atLeast));
    if (covers || stage.tie) return { ...stage, total };
  }
}

/** What a party can have at most: a seat more where it takes part in an open tie. */
function mostOf(stage: Stage, id: string): number {
  return (stage.seats.get(id) ?? 0) + (stage.tie?.between.includes(id) ? 1 : 0);
}

/**
 * d'Hondt gives seats one by one, so everybody has the needed ones when the dearest of them is given: the one with
 * the smallest quotient. Every seat with a greater quotient is given before it, and is not counted out again.
 */
function startOfDhondt(parties: readonly Party[], atLeast: number) {
  const price = parties
    .map((party) => fraction(party.votes, BigInt(needOf(party, atLeast))))
    .reduce((least, one) => (compare(one, least) < 0 ? one : least));
  const contenders = parties.map(({ id, votes }) => ({
    id,
    votes,
    lower: countAbove(votes, price),
    upper: undefined,
  }));
  return { contenders, least: contenders.reduce((sum, { lower }) => sum + lower, 0) + 1 };
}

/** How many of a party's quotients, votes over 1, 2, 3 …, are greater than the price. */
function countAbove(votes: bigint, price: Fraction): number {
  const all = multiply(fraction(votes), fraction(price.d, price.n));
  return Number(all.d === 1n ? all.n - 1n : floor(all));
}

/**
 * By largest remainder nobody has more than the exact share rounded up, so the size is above the one that gives
 * everybody all but the last needed seat exactly; and it is never above the one that gives everybody all of them.
 */
function startOfRemainder(parties: readonly Party[], atLeast: number) {
  const all = parties.reduce((sum, { votes }) => sum + votes, 0n);
  const least = parties
    .map((party) => Number((BigInt(needOf(party, atLeast) - 1) * all) / party.votes) + 1)
    .reduce((most, one) => Math.max(most, one), 1);
  const contenders = parties.map(({ id, votes }) => ({ id, votes, lower: 0, upper: undefined }));
  return { contenders, least };
}

/** The fewest seats for which every exact share covers the mayors, shared by largest remainder. */
export function findExactSeats(parties: readonly Party[], settle: Settle): Sized {
  const contenders = parties.map(({ id, votes, mayors }) => ({ id, votes, lower: mayors, upper: undefined }));
  const total = findSmallestHouse(contenders);
  const free = contenders.map((one) => ({ ...one, lower: 0 }));
  return { ...shareOut('largest-remainder', free, total, settle), total };
}
