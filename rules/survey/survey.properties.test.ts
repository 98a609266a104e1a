import fc from 'fast-check';
import { add, compare, fraction } from '../exact/index.ts';
import { decided } from '../outcome/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { hideSmall } from './hiding.ts';
import {
  calculateImpliedShare,
  calculateLikert,
  decideConsistency,
  type LikertInput,
  type LikertRow,
} from './index.ts';

type Marks = readonly (readonly boolean[])[];
const options = ['A', 'B', 'C', 'D'];

/** What two groups really marked: the totals and lists of any such answers must agree. */
const someGroup = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});
const countOf = (group: Marks, at: number): bigint => BigInt(group.filter((marks) => marks[at]).length);
const listOf = (group: Marks): string[] =>
  options
    .map((option, at) => ({ option, count: countOf(group, at) }))
    .sort((a, b) => Number(b.count - a.count))
    .slice(0, 2)
    .map(({ option }) => option);

proveAll<typeof decideConsistency>(decideConsistency, [
  {
    name: 'soundness: totals and lists of the same answers never contradict each other',
    holds: (rule) =>
      checkable(
        fc.property(someGroup, someGroup, (first, second) => {
          const totals = new Map(
            options.map((option, at) => [option, countOf(first, at) + countOf(second, at)]),
          );
          const groups = new Map(
            [first, second].map((group, at) => [
              `G${at}`,
              { respondents: BigInt(group.length), list: listOf(group) },
            ]),
          );
          const answer = rule({ totals, groups });
          return answer.status === 'decided' && answer.consistent;
        }),
      ),
    faulty: {
      name: 'letting no group make up for another',
      rule: (input) =>
        decideConsistency({
          ...input,
          groups: new Map(
            [...input.groups].map(([id, group], at) => [
              id,
              at === 0 ? group : { ...group, respondents: 0n },
            ]),
          ),
        }),
    },
  },
]);

type Hide = typeof hideSmall;
const someSizes = fc
  .array(fc.bigInt(0n, 9n), { minLength: 1, maxLength: 6 })
  .map((sizes) => new Map(sizes.map((size, at) => [`G${at}`, size])));

proveAll<Hide>(hideSmall, [
  {
    name: 'privacy: what is hidden is nobody, everybody, or at least two groups of enough people',
    holds: (rule) =>
      checkable(
        fc.property(someSizes, (sizes) => {
          const hidden = [...rule(sizes, 5n, true).keys()].filter((id) => (sizes.get(id) ?? 0n) > 0n);
          const people = hidden.reduce((sum, id) => sum + (sizes.get(id) ?? 0n), 0n);
          const all = [...sizes.values()].filter((size) => size > 0n).length;
          return people === 0n || hidden.length === all || (hidden.length > 1 && people >= 5n);
        }),
      ),
    faulty: {
      name: 'hiding the small ones only',
      rule: (sizes, smallest) => hideSmall(sizes, smallest, false),
    },
  },
]);

const someRow = fc.array(fc.bigInt(0n, 20n), { minLength: 5, maxLength: 5 });
const someLikert: fc.Arbitrary<LikertInput> = fc
  .array(someRow, { minLength: 1, maxLength: 3 })
  .map((rows) => ({
    min: 1,
    max: 5,
    rows: rows.map(
      (counts, at): LikertRow => ({
        statement: 'S',
        group: `G${at}`,
        answers: new Map(counts.map((count, step) => [step + 1, count])),
        dontKnow: 0n,
      }),
    ),
    ranking: 'competition',
    smallestGroup: 5n,
  }));

proveAll<typeof calculateLikert>(calculateLikert, [
  {
    name: 'bounds: a mean is on the scale, and its distribution is everybody',
    holds: (rule) =>
      checkable(
        fc.property(someLikert, (input) => {
          const answer = rule(input);
          const one = answer.status === 'decided' ? answer.statements.get('S') : undefined;
          const shown = [...(one?.groups.values() ?? []), ...(one?.overall ? [one.overall] : [])];
          return shown.every(({ mean, distribution }) => {
            const all = [...distribution.values()].reduce(add, fraction(0n));
            return (
              compare(all, fraction(1n)) === 0 &&
              compare(mean, fraction(1n)) >= 0 &&
              compare(mean, fraction(5n)) <= 0
            );
          });
        }),
      ),
    faulty: {
      name: 'calling the mean of everybody nought',
      rule: (input) => {
        const answer = calculateLikert(input);
        if (answer.status !== 'decided') return answer;
        const statements = [...answer.statements].map(([name, one]) => {
          const overall = one.overall && { ...one.overall, mean: fraction(0n) };
          return [name, { ...one, overall }] as const;
        });
        return decided(answer.steps, { statements: new Map(statements) });
      },
    },
  },
]);

const somePart = fc.record({
  women: fc.bigInt(1n, 99n),
  men: fc.bigInt(1n, 99n),
  low: fc.bigInt(1n, 40n),
  high: fc.bigInt(60n, 99n),
});

proveAll<typeof calculateImpliedShare>(calculateImpliedShare, [
  {
    name: 'back again: the share that made the whole is the one found',
    holds: (rule) =>
      checkable(
        fc.property(somePart, ({ women, men, low, high }) => {
          const whole = fraction(women * high + men * low, (women + men) * 100n);
          const first = { name: 'kvinder', share: fraction(high, 100n) };
          const second = { name: 'mænd', share: fraction(low, 100n) };
          const answer = rule({ whole, first, second, roundedTo: fraction(0n) });
          return answer.status === 'decided' && compare(answer.share, fraction(women, women + men)) === 0;
        }),
      ),
    faulty: {
      name: 'taking the men for the women',
      rule: ({ first, second, ...rest }) => calculateImpliedShare({ ...rest, first: second, second: first }),
    },
  },
]);
