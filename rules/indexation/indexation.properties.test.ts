import fc from 'fast-check';
import { fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateIndexation, type IndexationInput } from './index.ts';

const inputs = fc
  .record({ amount: fc.bigInt({ min: 0n, max: 10n ** 14n }), rate: fc.bigInt({ min: -500n, max: 2000n }) })
  .map(({ amount, rate }): IndexationInput => ({ amount, rates: [fraction(rate, 10_000n)], unit: 100n }));

type Rule = typeof calculateIndexation;

function amountOf(rule: Rule, input: IndexationInput): bigint {
  const answer = rule(input);
  return answer.status === 'decided' ? answer.amount : -1n;
}

const size = (value: bigint) => (value < 0n ? -value : value);

proveAll<Rule>(calculateIndexation, [
  {
    name: 'nearness: at most half a krone from amount × (1 + rate)',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { n, d } = input.rates[0] ?? fraction(0n);
          return 2n * size(amountOf(rule, input) * d - input.amount * (d + n)) <= 100n * d;
        }),
      ),
    faulty: {
      name: 'rounding to ten kroner',
      rule: (input) => calculateIndexation({ ...input, unit: 1000n }),
    },
  },
  {
    name: 'monotonicity: a higher amount is never regulated to a lower one',
    holds: (rule) =>
      checkable(
        fc.property(
          inputs,
          fc.bigInt({ min: 1n, max: 10n ** 6n }),
          (input, more) => amountOf(rule, { ...input, amount: input.amount + more }) >= amountOf(rule, input),
        ),
      ),
    faulty: {
      name: 'losing the highest digits',
      rule: (input) => calculateIndexation({ ...input, amount: input.amount % 1_000_000n }),
    },
  },
]);
