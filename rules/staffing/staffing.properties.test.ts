import fc from 'fast-check';
import { decided } from '../outcome/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateStaffing, type Staffing, type StaffingInput } from './index.ts';

type Rule = typeof calculateStaffing;

const inputs: fc.Arbitrary<StaffingInput> = fc
  .record({
    people: fc.array(fc.bigInt(1n, 2_000_000n), { minLength: 1, maxLength: 6 }),
    spent: fc.array(fc.bigInt(0n, 3000n), { minLength: 1, maxLength: 5 }),
    posted: fc.integer({ min: 0, max: 4 }),
    grant: fc.bigInt(0n, 2000n).map((kroner) => kroner * 100n),
    carriedIn: fc.bigInt(0n, 500n),
  })
  .map(({ people, spent, posted, ...amounts }) => ({
    ...amounts,
    houses: people.map((population, at) => ({ id: 'ABCDEF'[at] ?? '', population, special: null })),
    years: spent.map((kroner, at) => ({
      year: 2024 + at,
      advisers: new Map([['A', posted]]),
      spent: kroner * 100n,
    })),
    deskMoney: 50n,
    deskFrom: 'beside' as const,
    minimum: 'special' as const,
  }));

function staffed(rule: Rule, input: StaffingInput): Staffing {
  const answer = rule(input);
  fc.pre(answer.status === 'decided');
  return answer.status === 'decided' ? answer : { shares: new Map(), years: [] };
}

const changed =
  (change: (staffing: Staffing) => Staffing): Rule =>
  (input) => {
    const answer = calculateStaffing(input);
    return answer.status === 'decided' ? decided(answer.steps, change(answer)) : answer;
  };

proveAll<Rule>(calculateStaffing, [
  {
    name: 'sum preserved: the shares are the grant',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { shares } = staffed(rule, input);
          return [...shares.values()].reduce((sum, share) => sum + share, 0n) === input.grant;
        }),
      ),
    faulty: {
      name: 'one krone lost in rounding down',
      rule: changed(({ shares, years }) => ({
        shares: new Map([...shares].map(([id, share], at) => [id, at === 0 ? share - 100n : share])),
        years,
      })),
    },
  },
  {
    name: 'nothing lost: used and left are what was available, or what is missing is told',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) =>
          staffed(rule, input).years.every(
            ({ available, used, carriedOut, overspent }) => available + overspent === used + carriedOut,
          ),
        ),
      ),
    faulty: {
      name: 'letting what is left lapse',
      rule: changed(({ shares, years }) => ({
        shares,
        years: years.map((year) => ({ ...year, carriedOut: 0n })),
      })),
    },
  },
  {
    name: 'the way: a year has the grant and what the year before left',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const { years } = staffed(rule, input);
          return years.every(
            ({ available }, at) => available === input.grant + (years[at - 1]?.carriedOut ?? input.carriedIn),
          );
        }),
      ),
    faulty: {
      name: 'carrying into the first year only',
      rule: changed(({ shares, years }) => ({
        shares,
        years: years.map((year, at) => (at === 0 ? year : { ...year, available: 0n })),
      })),
    },
  },
]);
