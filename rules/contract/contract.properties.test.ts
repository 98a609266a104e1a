import fc from 'fast-check';
import { compare, fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { contractOf, goalOf } from './case.testing.ts';
import { type ContractInput, calculateContract } from './index.ts';
import { levels } from './model.ts';

type Rule = typeof calculateContract;

const contracts = fc
  .array(fc.tuple(fc.constantFrom(...levels), fc.array(fc.bigInt({ min: 0n, max: 9n }), { maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((goals) => goals.map(([level, thresholds], at) => goalOf(at + 1, thresholds, { level })));
const figure = fc.bigInt({ min: 0n, max: 9n });

const decidedBy = (rule: Rule, input: ContractInput) => {
  const answer = rule(input);
  return answer.status === 'decided' ? answer : undefined;
};

proveAll<Rule>(calculateContract, [
  {
    name: 'sums: the levels add up to all goals, and every dated threshold stands under its year',
    holds: (rule) =>
      checkable(
        fc.property(contracts, (goals) => {
          const answer = decidedBy(rule, contractOf(goals));
          if (!answer) return false;
          const byLevel = levels.reduce((sum, level) => sum + (answer.counts.get(level) ?? 0), 0);
          const points = [...answer.targets.values()].reduce((sum, year) => sum + year.size, 0);
          return byLevel === goals.length && points === answer.counts.get('points');
        }),
      ),
    faulty: {
      name: 'counting regional goals as national too',
      rule: (input) => {
        const answer = calculateContract(input);
        if (answer.status !== 'decided') return answer;
        const { counts } = answer;
        const national = (counts.get('national') ?? 0) + (counts.get('regional') ?? 0);
        return { ...answer, counts: new Map(counts).set('national', national) };
      },
    },
  },
  {
    name: 'disagreement: a stated figure is a deviation exactly when it is another, and both are kept',
    holds: (rule) =>
      checkable(
        fc.property(figure, figure, (stated, threshold) => {
          const one = { of: 'point' as const, id: '1a', where: 'metoden', against: undefined };
          const input = contractOf([goalOf(1, [threshold])], {
            stated: [{ ...one, stated: fraction(stated) }],
          });
          const found = decidedBy(rule, input)?.deviations.map((each) => [each.stated.n, each.computed.n]);
          const expected = stated === threshold ? [] : [[stated, threshold]];
          return JSON.stringify(found, write) === JSON.stringify(expected, write);
        }),
      ),
    faulty: {
      name: 'looking only for stated figures that are too low',
      rule: (input) => {
        const answer = calculateContract(input);
        if (answer.status !== 'decided') return answer;
        const deviations = answer.deviations.filter((one) => compare(one.stated, one.computed) < 0);
        return { ...answer, deviations };
      },
    },
  },
  {
    name: 'all or nothing: a goal of activities is met exactly when as many as required are done',
    holds: (rule) =>
      checkable(
        fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 6 }), (required, finished) => {
          const done = new Map(Array.from({ length: 6 }, (_, at) => [`a${at}`, at < finished] as const));
          const goals = [goalOf(9, [BigInt(required)])];
          const answer = decidedBy(rule, contractOf(goals, { activities: [{ point: '9a', done }] }));
          return answer?.fulfilment[0]?.met === finished >= required;
        }),
      ),
    faulty: {
      name: 'being content with three of four',
      rule: (input) => {
        const answer = calculateContract(input);
        if (answer.status !== 'decided') return answer;
        const enough = fraction(75n);
        const fulfilment = answer.fulfilment.map((one) => ({
          ...one,
          met: compare(one.share, enough) >= 0,
        }));
        return { ...answer, fulfilment };
      },
    },
  },
  {
    name: 'identity: the same goals of another agreement are as many goals more',
    holds: (rule) =>
      checkable(
        fc.property(contracts, (goals) => {
          const others = goals.map((goal) => ({
            ...goal,
            agreement: 'Aftalen 2024',
            points: goal.points.map((point) => ({ ...point, id: `Aftalen 2024/${point.id}` })),
          }));
          const answer = decidedBy(rule, contractOf([...goals, ...others]));
          const known = new Set(answer?.identities);
          return known.size === 2 * goals.length && answer?.consecutive === true;
        }),
      ),
    faulty: {
      name: 'knowing a goal by its number alone',
      rule: (input) => {
        const answer = calculateContract(input);
        if (answer.status !== 'decided') return answer;
        return { ...answer, identities: input.goals.map(({ number }) => number) };
      },
    },
  },
]);

function write(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
