import fc from 'fast-check';
import { fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateTrainingPlaces, type TrainingPlacesInput } from './index.ts';
import { nordjylland } from './training-places.testing.ts';

type Rule = typeof calculateTrainingPlaces;

const places = fc.bigInt({ min: 0n, max: 100_000n });
const inputs = fc
  .record({
    proposal: places,
    counts: fc.array(places, { minLength: 1, maxLength: 6 }),
    a: fc.integer({ min: 0, max: 99 }),
  })
  .map(
    ({ proposal, counts, a }): TrainingPlacesInput => ({
      ...nordjylland,
      history: counts.map((count, at) => ({ label: `${2000 + at}`, places: count, extra: 0n })),
      proposal,
      specialisations: new Map([
        ['A', fraction(BigInt(a))],
        ['B', fraction(BigInt(100 - a))],
      ]),
      lots: [],
    }),
  );

const decide = (rule: Rule, input: TrainingPlacesInput) => {
  const answer = rule(input);
  return answer.status === 'needs-lot'
    ? rule({ ...input, lots: [{ between: answer.between, seed: 'x' }] })
    : answer;
};
const sum = (counts: Iterable<bigint>) => [...counts].reduce((all, one) => all + one, 0n);

proveAll<Rule>(calculateTrainingPlaces, [
  {
    name: 'sum preserved: the specialisations are together the proposal',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = decide(rule, input);
          return answer.status === 'decided' && sum(answer.specialisations.values()) === input.proposal;
        }),
      ),
    faulty: {
      name: 'sharing one place too many',
      rule: (input) => calculateTrainingPlaces({ ...input, proposal: input.proposal + 1n }),
    },
  },
  {
    name: 'the way: the changes lead from the first permanent places to the last, whatever was temporary',
    holds: (rule) =>
      checkable(
        fc.property(inputs, places, (input, extra) => {
          const history = input.history.map((intake) => ({ ...intake, extra }));
          const answer = decide(rule, { ...input, history });
          const way = (history.at(-1)?.places ?? 0n) - (history[0]?.places ?? 0n);
          return answer.status === 'decided' && sum(answer.changes.map(({ change }) => change)) === way;
        }),
      ),
    faulty: {
      name: 'counting the last temporary places as permanent',
      rule: (input) =>
        calculateTrainingPlaces({
          ...input,
          history: input.history.map((intake, at) =>
            at === input.history.length - 1
              ? { ...intake, places: intake.places + intake.extra + 1n }
              : intake,
          ),
        }),
    },
  },
  {
    name: 'nearness: a scenario is at most half a place from the exact figure',
    holds: (rule) =>
      checkable(
        fc.property(inputs, (input) => {
          const answer = decide(rule, input);
          return (
            answer.status === 'decided' &&
            answer.scenarios.every(({ percent, places: whole }) => {
              const off = whole * 100n * percent.d - input.proposal * (100n * percent.d + percent.n);
              return 2n * (off < 0n ? -off : off) <= 100n * percent.d;
            })
          );
        }),
      ),
    faulty: {
      name: 'counting from one place more',
      rule: (input) => calculateTrainingPlaces({ ...input, proposal: input.proposal + 1n }),
    },
  },
]);
