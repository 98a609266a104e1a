import {
  byId,
  bySize,
  findRepeated,
  fraction,
  roundByLargestRemainder,
  type Settle,
} from '../exact/index.ts';
import { divisors, shareByDivisor } from './divisors.ts';
import { calculateFairShares } from './fair-shares.ts';
import type { ApportionmentInput, Contender, Group, Method, Stage } from './model.ts';

/** Shares `total` seats among contenders by the method; the bounds must leave room. */
export function shareOut(
  method: Method,
  contenders: readonly Contender[],
  total: number,
  settle: Settle,
): Stage {
  if (method === 'largest-remainder' || method === 'exact-quota')
    return shareByRemainder(contenders, total, settle);
  return shareByDivisor(contenders, total, divisors[method], settle);
}

function shareByRemainder(contenders: readonly Contender[], total: number, settle: Settle): Stage {
  const { shares, raised, tie } = roundByLargestRemainder(calculateFairShares(contenders, total), settle);
  const seats = new Map([...shares].map(([id, share]) => [id, Number(share)]));
  const wins = raised.map((id) => ({ id, seat: seats.get(id) ?? 0, quotient: fraction(0n) }));
  return { seats, wins, tie };
}

/** A group with its bounds; one without votes can only have what it is sure of. */
export function contenderOf(group: Group, input: ApportionmentInput): Contender {
  const lower = input.minimum?.get(group.id) ?? 0;
  const limits = [group.candidates, input.maximum?.get(group.id)].filter((limit) => limit !== undefined);
  const upper = group.votes === 0n ? lower : limits.length > 0 ? Math.min(...limits) : undefined;
  return { id: group.id, votes: group.votes, lower, upper };
}

/** What an alliance is called in steps and ties: its groups' ids in order, "A+B". */
export function allianceId(ids: readonly string[]): string {
  return [...ids].sort(byId).join('+');
}

/** A name that an alliance would share with a group or another alliance, or undefined. */
export function findSharedName(
  alliances: readonly (readonly string[])[],
  ids: Iterable<string>,
): string | undefined {
  return findRepeated([...ids, ...alliances.map(allianceId)]);
}

/** An alliance as one contender: its votes and its bounds are the sums of its groups'. */
export function unite(members: readonly Contender[]): Contender {
  const uppers = members.map(({ upper }) => upper).filter((upper) => upper !== undefined);
  return {
    id: allianceId(members.map(({ id }) => id)),
    votes: members.reduce((sum, { votes }) => sum + votes, 0n),
    lower: members.reduce((sum, { lower }) => sum + lower, 0),
    upper: uppers.length < members.length ? undefined : uppers.reduce((sum, upper) => sum + upper, 0),
  };
}

/**
 * The fewest seats for which every group's exact share reaches its minimum: max ⌈minimum · all votes / own votes⌉.
 *
 * @example
 * const A = { id: 'A', votes: 60n, lower: 4, upper: undefined };
 * const B = { id: 'B', votes: 40n, lower: 1, upper: undefined };
 * findSmallestHouse([A, B]); // 7
 */
export function findSmallestHouse(contenders: readonly Contender[]): number {
  const all = contenders.reduce((sum, { votes }) => sum + votes, 0n);
  const needs = contenders
    .filter(({ lower }) => lower > 0)
    .map(({ lower, votes }) => (BigInt(lower) * all + votes - 1n) / votes);
  return Number(needs.sort(bySize).at(-1) ?? 0n);
}
