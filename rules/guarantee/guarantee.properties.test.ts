import fc from 'fast-check';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateGuarantee, type GuaranteeInput } from './index.ts';

const anything: fc.Arbitrary<GuaranteeInput> = fc.record({
  year: fc.integer({ min: 1, max: 5 }),
  deficit: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  fullOccupancyAllYear: fc.boolean(),
  year2Full: fc.boolean(),
  unit: fc.constant(1n),
});

/** Year two is told once: before it nobody knows, and in it the year's own figure says so. */
const inputs = anything.map((input) => ({
  ...input,
  year2Full: input.year === 2 ? input.fullOccupancyAllYear : input.year > 2 && input.year2Full,
}));

type Rule = typeof calculateGuarantee;

proveAll<Rule>(calculateGuarantee, [
  {
    name: 'covered and uncovered are the deficit, and never more than half of it is covered',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = rule(input);
          if (answer.status !== 'decided') return false;
          const deficit = input.deficit > 0n ? input.deficit : 0n;
          return answer.covered + answer.uncovered === deficit && 2n * answer.covered <= deficit + 1n;
        }),
      ),
    faulty: {
      name: 'covering the surplus of a neighbour',
      rule: (input) => calculateGuarantee({ ...input, deficit: input.deficit + 10n }),
    },
  },
  {
    name: 'a full year is never covered, nor any year after the third',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = rule(input);
          const outside = input.year > 3 || input.fullOccupancyAllYear;
          return answer.status === 'decided' && (!outside || answer.covered === 0n);
        }),
      ),
    faulty: {
      name: 'going on for five years',
      rule: (input) => calculateGuarantee({ ...input, maxYears: 5 }),
    },
  },
]);
