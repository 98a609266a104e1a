import fc from 'fast-check';
import { fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateTariff, type TariffInput } from './index.ts';

const inputs = fc
  .record({
    expenses: fc.bigInt({ min: 0n, max: 10n ** 12n }),
    cases: fc.bigInt({ min: 1n, max: 5000n }),
    percent: fc.bigInt({ min: 0n, max: 100n }),
    carried: fc.record({
      objective: fc.bigInt({ min: -1000n, max: 1000n }),
      tariff: fc.bigInt({ min: -1000n, max: 1000n }),
    }),
  })
  .map(
    ({ percent, ...rest }): TariffInput => ({ ...rest, objectiveShare: fraction(percent, 100n), unit: 100n }),
  );

type Rule = typeof calculateTariff;

proveAll<Rule>(calculateTariff, [
  {
    name: 'whole: the two parts are always the expenses',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = rule(input);
          return answer.status === 'decided' && (answer.objective ?? 0n) + answer.tariff === input.expenses;
        }),
      ),
    faulty: {
      name: 'counting the objective part twice',
      rule: (input) => {
        const { expenses = 0n, ...rest } = input;
        return calculateTariff({ ...rest, expenses: expenses + 100n });
      },
    },
  },
  {
    name: 'nearness: the tariff leaves at most half a krone a case',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = rule(input);
          const left = answer.status === 'decided' ? answer.roundingLeft : 0n;
          return 2n * (left < 0n ? -left : left) <= 100n * input.cases;
        }),
      ),
    faulty: {
      name: 'rounding to a hundred kroner',
      rule: (input) => calculateTariff({ ...input, unit: 10_000n }),
    },
  },
]);
