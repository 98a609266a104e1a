import fc from 'fast-check';
import { add, compare, fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateDistribution, calculateReconciliation, type DistributionInput } from './index.ts';

const ids = ['A', 'B', 'C', 'D', 'E'];
const inputs = fc
  .record({
    kroner: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    weights: fc.array(fc.bigInt({ min: 0n, max: 6_000_000n }), { minLength: 2, maxLength: 5 }),
    rounding: fc.constantFrom('half-up', 'largest-remainder'),
    unit: fc.constantFrom(1n, 100n, 100_000n),
  })
  .map(
    ({ kroner, weights, rounding, unit }): DistributionInput => ({
      amount: kroner * unit,
      unit,
      weights: new Map([['Z', 1n], ...weights.map((weight, at) => [ids[at] ?? '', weight] as const)]),
      rounding,
      lots: [],
    }),
  );

type Rule = typeof calculateDistribution;

/** The shares with any lot settled from a public seed. */
function sharesOf(rule: Rule, input: DistributionInput): ReadonlyMap<string, bigint> {
  const answer = rule(input);
  if (answer.status !== 'needs-lot') return answer.status === 'decided' ? answer.shares : new Map();
  const drawn = rule({ ...input, lots: [{ between: answer.between, seed: 'x' }] });
  return drawn.status === 'decided' ? drawn.shares : new Map();
}

const sum = (shares: ReadonlyMap<string, bigint>) => [...shares.values()].reduce((all, one) => all + one, 0n);
const size = (value: bigint) => (value < 0n ? -value : value);
const backwards = (map: ReadonlyMap<string, bigint>) => new Map([...map].reverse());
const same = (a: ReadonlyMap<string, bigint>, b: ReadonlyMap<string, bigint>) =>
  a.size === b.size && [...a].every(([id, share]) => b.get(id) === share);

proveAll<Rule>(calculateDistribution, [
  {
    name: 'anonymity: the order of the key does not matter',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) =>
          same(sharesOf(rule, input), sharesOf(rule, { ...input, weights: backwards(input.weights) })),
        ),
      ),
    faulty: {
      name: 'leaving whoever comes last out',
      rule: (input) => calculateDistribution({ ...input, include: [...input.weights.keys()].slice(0, -1) }),
    },
  },
  {
    name: 'sum preserved: by largest remainder every unit is given exactly once',
    holds: (rule) =>
      checkable(
        fc.property(
          inputs,
          (input) => sum(sharesOf(rule, { ...input, rounding: 'largest-remainder' })) === input.amount,
        ),
      ),
    faulty: {
      name: 'rounding each share by itself',
      rule: (input) => calculateDistribution({ ...input, rounding: 'half-up' }),
    },
  },
  {
    name: 'nearness: half up is at most half a unit from the exact share',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const all = sum(input.weights);
          const shares = sharesOf(rule, { ...input, rounding: 'half-up' });
          return [...input.weights].every(
            ([id, weight]) =>
              2n * size((shares.get(id) ?? 0n) * all - input.amount * weight) <= input.unit * all,
          );
        }),
      ),
    faulty: {
      name: 'giving remainders instead',
      rule: (input) => calculateDistribution({ ...input, rounding: 'largest-remainder' }),
    },
  },
  {
    name: 'scale: a key counted in other units gives the same shares',
    holds: (rule) =>
      checkable(
        fc.property(inputs, fc.bigInt({ min: 2n, max: 9n }), (input, times) => {
          const weights = new Map([...input.weights].map(([id, weight]) => [id, weight * times]));
          return same(sharesOf(rule, input), sharesOf(rule, { ...input, weights }));
        }),
      ),
    faulty: {
      name: 'adding one to every weight',
      rule: (input) =>
        calculateDistribution({
          ...input,
          weights: new Map([...input.weights].map(([id, weight]) => [id, weight + 1n])),
        }),
    },
  },
  {
    name: 'monotonicity: a larger weight never gives a smaller share',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const shares = sharesOf(rule, input);
          return [...input.weights].every(([a, heavy]) =>
            [...input.weights].every(
              ([b, light]) => heavy <= light || (shares.get(a) ?? 0n) >= (shares.get(b) ?? 0n),
            ),
          );
        }),
      ),
    faulty: {
      name: 'weighing by the last digit',
      rule: (input) =>
        calculateDistribution({
          ...input,
          weights: new Map([...input.weights].map(([id, weight]) => [id, (weight % 10n) + 1n])),
        }),
    },
  },
]);

const somePoints = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 4 }),
  fc.bigInt({ min: 1n, max: 5000n }),
  { minKeys: 1 },
);

proveAll(calculateReconciliation, [
  {
    name: 'percentages of a total that is the sum of its parts are a hundred together',
    holds: (rule) =>
      checkable(
        fc.property(somePoints, (points) => {
          const parts = new Map(Object.entries(points));
          const total = [...parts.values()].reduce((all, part) => all + part, 0n);
          const answer = rule({ counted: 'ones', total, parts, unit: 1n });
          if (answer.status !== 'decided') return false;
          const all = [...(answer.percentOfTotal ?? []).values()].reduce(add, fraction(0n));
          return compare(all, fraction(100n)) === 0;
        }),
      ),
    faulty: {
      name: 'per cents of a total that is one too high',
      rule: (input) => calculateReconciliation({ ...input, total: input.total + 1n }),
    },
  },
]);
