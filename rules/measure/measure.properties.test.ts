import fc from 'fast-check';
import { compare, fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateMeasure, type Figures, type MeasureInput } from './index.ts';
import { ask } from './measure.testing.ts';

type Rule = typeof calculateMeasure;

const few = fc.bigInt({ min: 1n, max: 6_000_000n });
const people = fc.record({ promoters: few, passives: few, detractors: few });
const nps = (counts: { promoters: bigint; passives: bigint; detractors: bigint }): Figures => ({
  kind: 'nps',
  ...counts,
});
const targets = fc.bigInt({ min: -100n, max: 100n });

const isMet = (rule: Rule, input: MeasureInput): boolean => {
  const answer = rule(input);
  return answer.status === 'decided' && answer.met;
};
const scoreOf = (rule: Rule, figures: Figures) => {
  const answer = rule(ask(figures, 0n));
  const value = answer.status === 'decided' ? answer.results.get('alle')?.value : undefined;
  return value ?? fraction(-1000n);
};

proveAll<Rule>(calculateMeasure, [
  {
    name: 'bounds: an NPS is between −100 and 100, and turning the answers round turns its sign',
    holds: (rule) =>
      checkable(
        fc.property(people, ({ promoters, passives, detractors }) => {
          const value = scoreOf(rule, nps({ promoters, passives, detractors }));
          const turned = scoreOf(rule, nps({ promoters: detractors, passives, detractors: promoters }));
          const bounded = compare(value, fraction(100n)) <= 0 && compare(value, fraction(-100n)) >= 0;
          return bounded && value.n === -turned.n && value.d === turned.d;
        }),
      ),
    faulty: {
      name: 'counting the passives as promoters',
      rule: (input) =>
        calculateMeasure({
          ...input,
          segments: new Map(
            [...input.segments].map(([segment, figures]) => [
              segment,
              figures.kind === 'nps'
                ? { ...figures, promoters: figures.promoters + figures.passives, passives: 0n }
                : figures,
            ]),
          ),
        }),
    },
  },
  {
    name: 'monotonicity: whoever meets a target meets every lower one',
    holds: (rule) =>
      checkable(
        fc.property(people, targets, fc.bigInt({ min: 0n, max: 50n }), (counts, target, less) => {
          const high = isMet(rule, ask(nps(counts), target));
          return !high || isMet(rule, ask(nps(counts), target - less));
        }),
      ),
    faulty: {
      name: 'asking for at most the target',
      rule: (input) => {
        const answer = calculateMeasure(input);
        return answer.status === 'decided' ? { ...answer, met: !answer.met } : answer;
      },
    },
  },
  {
    name: 'segments: a goal is met only when every segment alone meets it, whatever their order',
    holds: (rule) =>
      checkable(
        fc.property(people, people, targets, (a, b, target) => {
          const both = [['a', nps(a)] as const, ['b', nps(b)] as const];
          const together = isMet(rule, ask(nps(a), target, { segments: new Map(both) }));
          const turned = isMet(rule, ask(nps(a), target, { segments: new Map([...both].reverse()) }));
          const each = isMet(rule, ask(nps(a), target)) && isMet(rule, ask(nps(b), target));
          return together === each && turned === each;
        }),
      ),
    faulty: {
      name: 'looking at the first segment only',
      rule: (input) => calculateMeasure({ ...input, segments: new Map([...input.segments].slice(0, 1)) }),
    },
  },
  {
    name: 'scale: a spread counted in other units is as even',
    holds: (rule) =>
      checkable(
        fc.property(fc.array(few, { minLength: 2, maxLength: 5 }), few, (counts, times) => {
          const named = (by: bigint) => new Map(counts.map((count, at) => [`M${at}`, count * by]));
          const spread: Figures = { kind: 'tolerance', populations: named(1n), advised: named(times) };
          return isMet(rule, ask(spread, 0n));
        }),
      ),
    faulty: {
      name: 'counting one advised too many in the first municipality',
      rule: (input) =>
        calculateMeasure({
          ...input,
          segments: new Map(
            [...input.segments].map(([segment, figures]) => [
              segment,
              figures.kind === 'tolerance'
                ? {
                    ...figures,
                    advised: new Map([...figures.advised].map(([id, n], at) => [id, at === 0 ? n + 1n : n])),
                  }
                : figures,
            ]),
          ),
        }),
    },
  },
]);
