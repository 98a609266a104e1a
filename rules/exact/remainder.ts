import { add, compare, type Fraction, floor, fraction, restAboveFloor } from './fraction.ts';
import { byId, type Settle } from './tie.ts';

/** One receiver with its exact, not yet rounded share. */
export type ExactShare = { readonly id: string; readonly share: Fraction };

export type Remainders = {
  /** Every receiver's whole share; at an open tie, what is certain without the lot. */
  readonly shares: ReadonlyMap<string, bigint>;
  /** The receivers rounded up, in the order of their remainders. */
  readonly raised: readonly string[];
  /** Equal remainders that nobody has settled, or null. */
  readonly tie: { readonly between: readonly string[]; readonly seats: number } | null;
};

/**
 * Largest remainder: everybody is rounded down, and the units left go one each to the largest remainders.
 * Equal remainders at the edge are put to `settle`; without an answer the tie is handed back.
 * The shares must add up to a whole number. The answer does not depend on the order of the shares.
 *
 * @example
 * const thirds = [{ id: 'A', share: fraction(7n, 3n) }, { id: 'B', share: fraction(5n, 3n) }];
 * roundByLargestRemainder(thirds, () => null).shares; // new Map([['A', 2n], ['B', 2n]])
 */
export function roundByLargestRemainder(exact: readonly ExactShare[], settle: Settle): Remainders {
  const parts = exact
    .map(({ id, share }) => ({ id, down: floor(share), rest: restAboveFloor(share) }))
    .sort((a, b) => compare(b.rest, a.rest) || byId(a.id, b.id));
  const shares = new Map(parts.map(({ id, down }) => [id, down]));
  const left = Number(wholeSum(parts.map((part) => part.rest)));
  const edge = parts[left - 1]?.rest;
  if (edge === undefined) return { shares, raised: [], tie: null };
  const above = parts.filter((part) => compare(part.rest, edge) > 0).map((part) => part.id);
  const level = parts.filter((part) => compare(part.rest, edge) === 0).map((part) => part.id);
  const seats = left - above.length;
  const chosen = level.length === seats ? level : settle(level, seats);
  const raised = [...above, ...(chosen ?? [])];
  for (const id of raised) shares.set(id, (shares.get(id) ?? 0n) + 1n);
  return { shares, raised, tie: chosen === null ? { between: level, seats } : null };
}

function wholeSum(rests: readonly Fraction[]): bigint {
  const sum = rests.reduce(add, fraction(0n));
  if (sum.d !== 1n) throw new RangeError('the exact shares do not add up to a whole number');
  return sum.n;
}
