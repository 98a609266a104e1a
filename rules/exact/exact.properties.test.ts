import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import {
  add,
  compare,
  type ExactShare,
  type Fraction,
  floor,
  fraction,
  parseFraction,
  printFraction,
  type Remainders,
  roundByLargestRemainder,
  roundHalfUp,
  settleById,
  subtract,
} from './index.ts';

const someFraction = fc
  .tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 500n))
  .map(([n, d]) => fraction(n, d));

proveAll(roundHalfUp, [
  {
    name: 'symmetry: a number and its opposite are rounded to opposites',
    holds: (rule) =>
      checkable(fc.property(someFraction, (value) => rule({ n: -value.n, d: value.d }) === -rule(value))),
    faulty: {
      name: 'rounding halves upwards below zero',
      rule: (value: Fraction) => floor(add(value, fraction(1n, 2n))),
    },
  },
  {
    name: 'nearness: the rounded number is at most a half away',
    holds: (rule) =>
      checkable(
        fc.property(someFraction, (value) => {
          const away = subtract(value, fraction(rule(value)));
          return compare(away, fraction(1n, 2n)) <= 0 && compare(away, fraction(-1n, 2n)) >= 0;
        }),
      ),
    faulty: { name: 'cutting off', rule: floor },
  },
]);

proveAll(add, [
  {
    name: 'adding and taking away again gives the same fraction, in lowest terms',
    holds: (rule) =>
      checkable(
        fc.property(someFraction, someFraction, (a, b) => {
          const back = subtract(rule(a, b), b);
          return back.n === a.n && back.d === a.d;
        }),
      ),
    faulty: {
      name: 'adding tops and bottoms',
      rule: (a: Fraction, b: Fraction) => fraction(a.n + b.n, a.d + b.d),
    },
  },
]);

proveAll(parseFraction, [
  {
    name: 'what is printed is read back, to the last digit',
    holds: (rule) =>
      checkable(
        fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
          const read = rule(printFraction(fraction(n, d)));
          return read !== undefined && compare(read, fraction(n, d)) === 0;
        }),
      ),
    faulty: {
      name: 'reading through a float',
      rule: (text: string) =>
        fraction(BigInt(Math.trunc(Number(text.split('/')[0]))), BigInt(text.split('/')[1] ?? 1)),
    },
  },
]);

/** Shares of a whole total by random weights. */
const someShares = fc
  .tuple(fc.bigInt(0n, 500n), fc.array(fc.bigInt(1n, 60n), { minLength: 1, maxLength: 6 }))
  .map(([total, weights]): { total: bigint; shares: ExactShare[] } => {
    const all = weights.reduce((sum, weight) => sum + weight, 0n);
    return {
      total,
      shares: weights.map((weight, at) => ({ id: `g${at}`, share: fraction(total * weight, all) })),
    };
  });

type Rounding = (shares: readonly ExactShare[]) => Remainders;
const rounding: Rounding = (shares) => roundByLargestRemainder(shares, settleById);
const each =
  (round: (share: Fraction) => bigint): Rounding =>
  (shares) => ({
    shares: new Map(shares.map(({ id, share }) => [id, round(share)])),
    raised: [],
    tie: null,
  });

proveAll<Rounding>(rounding, [
  {
    name: 'sum preserved: the rounded shares are the total',
    holds: (rule) =>
      checkable(
        fc.property(
          someShares,
          ({ total, shares }) =>
            [...rule(shares).shares.values()].reduce((sum, one) => sum + one, 0n) === total,
        ),
      ),
    faulty: { name: 'rounding each share by itself', rule: each(roundHalfUp) },
  },
  {
    name: 'quota: every share is rounded down or up, never further',
    holds: (rule) =>
      checkable(
        fc.property(someShares, ({ shares }) => {
          const rounded = rule(shares).shares;
          return shares.every(({ id, share }) => {
            const off = (rounded.get(id) ?? 0n) - floor(share);
            return off === 0n || (off === 1n && share.d !== 1n);
          });
        }),
      ),
    faulty: { name: 'always one up', rule: each((share) => floor(share) + 1n) },
  },
]);
