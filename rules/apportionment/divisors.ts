import { byId, compareWhole, fraction, type Settle } from '../exact/index.ts';
import type { Contender, Stage, Win } from './model.ts';
import { insert } from './queue.ts';

/** The number a contender's votes are divided by for its next seat, when it already holds `seats`. */
export type Divisor = (seats: number) => number;

/** d'Hondt 1, 2, 3 … · Sainte-Laguë 1, 3, 5 … · Adams 0, 1, 2 …, where dividing by nothing beats everything. */
export const divisors = {
  dhondt: (seats) => seats + 1,
  'sainte-lague': (seats) => 2 * seats + 1,
  adams: (seats) => seats,
} as const satisfies Record<string, Divisor>;

type Bid = { readonly contender: Contender; readonly holds: number; readonly divisor: bigint };

/**
 * Shares out `total` seats by highest quotients. Everybody first gets the lower bound; then the next seat always
 * goes to the highest quotient of those below their upper bound.
 * O(total · log contenders) comparisons.
 * Equal quotients are put to `settle` only when there are fewer seats left than equals.
 */
export function shareByDivisor(
  contenders: readonly Contender[],
  total: number,
  divisor: Divisor,
  settle: Settle,
): Stage {
  const seats = new Map(contenders.map(({ id, lower }) => [id, lower]));
  const bid = (contender: Contender, holds: number): Bid => ({
    contender,
    holds,
    divisor: BigInt(divisor(holds)),
  });
  const mayBid = (contender: Contender, holds: number): boolean =>
    contender.votes > 0n && (contender.upper === undefined || holds < contender.upper);
  const opening = contenders.filter((one) => mayBid(one, one.lower)).map((one) => bid(one, one.lower));
  const queue = opening.toSorted(compareBids);
  const wins: Win[] = [];
  let left = total - contenders.reduce((sum, { lower }) => sum + lower, 0);
  while (left > 0 && queue.length > 0) {
    const level = popEquals(queue);
    const winners = level.length <= left ? level : chooseAmong(level, left, settle);
    if (winners === null) {
      return { seats, wins, tie: { between: level.map((one) => one.contender.id), seats: left } };
    }
    for (const { contender, holds, divisor: by } of winners) {
      seats.set(contender.id, holds + 1);
      wins.push({
        id: contender.id,
        seat: holds + 1,
        quotient: by === 0n ? 'infinite' : fraction(contender.votes, by),
      });
      if (mayBid(contender, holds + 1)) insert(queue, bid(contender, holds + 1), compareBids);
    }
    left -= winners.length;
  }
  return { seats, wins, tie: null };
}

/** Higher quotient first, by cross-multiplication. Over nothing beats all; two over nothing compare by votes. */
function compareQuotients(a: Bid, b: Bid): number {
  if (a.divisor === 0n && b.divisor === 0n) return compareWhole(a.contender.votes, b.contender.votes);
  return compareWhole(a.contender.votes * b.divisor, b.contender.votes * a.divisor);
}

/** As `compareQuotients`; equals in the order of their ids, so that the steps read the same for any input order. */
function compareBids(a: Bid, b: Bid): number {
  return compareQuotients(a, b) || byId(b.contender.id, a.contender.id);
}

function popEquals(queue: Bid[]): Bid[] {
  const level: Bid[] = [];
  for (let next = queue.at(-1); next !== undefined; next = queue.at(-1)) {
    const first = level[0];
    if (first !== undefined && compareQuotients(first, next) !== 0) break;
    level.push(next);
    queue.pop();
  }
  return level;
}

function chooseAmong(level: readonly Bid[], seats: number, settle: Settle): readonly Bid[] | null {
  const chosen = settle(
    level.map((one) => one.contender.id),
    seats,
  );
  return chosen && level.filter((one) => chosen.includes(one.contender.id));
}
