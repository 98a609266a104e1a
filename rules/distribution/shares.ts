import {
  byId,
  type Fraction,
  fraction,
  multiply,
  roundByLargestRemainder,
  roundToUnit,
  type Settle,
  subtract,
  sumOf,
} from '../exact/index.ts';
import type { DistributionInput, Share } from './model.ts';

/** The key of those that take part, ordered by id. */
export function keyOf({ weights, include }: Share): Map<string, bigint> {
  const named = include && new Set(include);
  const taking = [...weights].filter(([id]) => named === undefined || named.has(id));
  return new Map(taking.sort(([a], [b]) => byId(a, b)));
}

/** Everybody's exact share of the amount, in øre. */
export function listExactShares(share: Share): Map<string, Fraction> {
  const key = keyOf(share);
  const all = sumOf(key.values());
  return new Map([...key].map(([id, weight]) => [id, fraction(share.amount * weight, all)]));
}

export type Rounded = {
  readonly shares: Map<string, bigint>;
  /** Who got one of the last units by largest remainder. */
  readonly raised: readonly string[];
  readonly tie: { readonly between: readonly string[]; readonly seats: number } | null;
};

/** The shares in whole units. */
export function roundShares(
  exact: ReadonlyMap<string, Fraction>,
  { rounding, unit }: DistributionInput,
  settle: Settle,
): Rounded {
  if (rounding === 'half-up') {
    const shares = new Map([...exact].map(([id, share]) => [id, roundToUnit(share, unit)]));
    return { shares, raised: [], tie: null };
  }
  const units = [...exact].map(([id, share]) => ({ id, share: multiply(share, fraction(1n, unit)) }));
  const { shares, raised, tie } = roundByLargestRemainder(units, settle);
  const inOere = [...shares].sort(([a], [b]) => byId(a, b)).map(([id, count]) => [id, count * unit] as const);
  return { shares: new Map(inOere), raised, tie };
}

/** This year − the year before, rounded once: whoever takes part in one of the years only has nothing in the other. */
export function listDifferences(
  now: ReadonlyMap<string, Fraction>,
  before: ReadonlyMap<string, Fraction>,
  unit: bigint,
): Map<string, bigint> {
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort(byId);
  const nothing = fraction(0n);
  return new Map(
    ids.map((id) => [id, roundToUnit(subtract(now.get(id) ?? nothing, before.get(id) ?? nothing), unit)]),
  );
}
