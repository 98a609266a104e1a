import {
  byId,
  type Fraction,
  fraction,
  multiply,
  type Remainders,
  roundByLargestRemainder,
  type Settle,
  sumOf,
} from '../exact/index.ts';

/** A map with its keys in order. */
export function ordered<T>(map: Iterable<readonly [string, T]>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => byId(a, b)));
}

/** The sums by region, every region known from `regions` of these codes. */
export function sumBy(
  quotas: ReadonlyMap<string, bigint>,
  regions: ReadonlyMap<string, string>,
): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [code, quota] of quotas) {
    const region = regions.get(code) ?? '';
    sums.set(region, (sums.get(region) ?? 0n) + quota);
  }
  return ordered(sums);
}

/** So many whole places in proportion to whole weights, which are not all zero; the last ones to the largest remainders. */
export function shareByWeight(
  places: bigint,
  weights: ReadonlyMap<string, bigint>,
  settle: Settle,
): Remainders {
  const all = sumOf(weights.values());
  const exact = [...weights].map(([id, weight]) => ({ id, share: fraction(places * weight, all) }));
  return roundByLargestRemainder(exact, settle);
}

/** Exact numbers, which add up to a whole one, in whole places. */
export function shareExactly(numbers: ReadonlyMap<string, Fraction>, settle: Settle): Remainders {
  return roundByLargestRemainder(
    [...numbers].map(([id, share]) => ({ id, share })),
    settle,
  );
}

/** Exact numbers times one factor. */
export function scale(
  numbers: Iterable<readonly [string, Fraction]>,
  factor: Fraction,
): Map<string, Fraction> {
  return new Map([...numbers].map(([id, number]) => [id, multiply(number, factor)]));
}
