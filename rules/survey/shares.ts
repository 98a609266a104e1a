import { add, compare, divide, type Fraction, fraction, multiply, subtract } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import type { ImpliedInput, ImpliedShare, Sum, SumInput } from './model.ts';

const [none, one, half] = [fraction(0n), fraction(1n), fraction(1n, 2n)];
const isShare = (value: Fraction): boolean => compare(value, none) >= 0 && compare(value, one) <= 0;

export function findImpliedFault({ whole, first, second }: ImpliedInput): Refused | undefined {
  const shares = [
    ['Andelen af alle', whole],
    [first.name, first.share],
    [second.name, second.share],
  ] as const;
  const outside = shares.find(([, share]) => !isShare(share));
  if (outside) return refuse('survey-share-outside', { what: outside[0] });
  return compare(first.share, second.share) === 0
    ? refuse('survey-shares-equal', { first: first.name, second: second.name })
    : undefined;
}

/** The first group's part of everybody: (whole − second) : (first − second). Null when no part gives the whole. */
export function impliedShare({ whole, first, second, roundedTo }: ImpliedInput): ImpliedShare | null {
  const spread = multiply(roundedTo, half);
  const [high, low] = compare(first.share, second.share) > 0 ? [first, second] : [second, first];
  const partOf = (all: Fraction, upper: Fraction, lower: Fraction): Fraction =>
    divide(subtract(all, lower), subtract(upper, lower));
  const [up, down] = [(value: Fraction) => add(value, spread), (value: Fraction) => subtract(value, spread)];
  const upperGap = subtract(down(high.share), down(low.share));
  if (compare(upperGap, none) <= 0) return null;
  const least = partOf(down(whole), up(high.share), up(low.share));
  const most = partOf(up(whole), down(high.share), down(low.share));
  if (compare(most, none) < 0 || compare(least, one) > 0) return null;
  const exact = partOf(whole, high.share, low.share);
  const ordered = [clamp(least), clamp(most)] as const;
  return high === first
    ? { share: clamp(exact), low: ordered[0], high: ordered[1] }
    : { share: clamp(subtract(one, exact)), low: subtract(one, ordered[1]), high: subtract(one, ordered[0]) };
}

function clamp(value: Fraction): Fraction {
  if (compare(value, none) < 0) return none;
  return compare(value, one) > 0 ? one : value;
}

export function findSumFault({ shares }: SumInput): Refused | undefined {
  if (shares.size === 0) return refuse('survey-without-rows');
  const outside = [...shares].find(([, share]) => !isShare(share));
  return outside && refuse('survey-share-outside', { what: outside[0] });
}

/** Shares of one answer each are everybody, but for half a unit's rounding each; with several answers they may be more. */
export function sum({ shares, severalAnswers, roundedTo }: SumInput): Sum {
  const total = [...shares.values()].reduce(add, none);
  const apart = subtract(total, one);
  const size = apart.n < 0n ? subtract(none, apart) : apart;
  const slack = multiply(roundedTo, fraction(BigInt(shares.size), 2n));
  return { sum: total, consistent: severalAnswers || compare(size, slack) <= 0 };
}
