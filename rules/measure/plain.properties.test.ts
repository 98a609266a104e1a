import fc from 'fast-check';
import { compare, fraction } from '../exact/index.ts';
import { checkable, proveAll } from '../proof.testing.ts';
import { calculateMeasure, calculatePlainMeasure, type Figures, type PlainInput } from './index.ts';
import { ask } from './measure.testing.ts';

type Rule = typeof calculatePlainMeasure;

const few = fc.bigInt({ min: 1n, max: 100_000n });
const one = fc.bigInt({ min: 1n, max: 5n });
const choices = { comparison: 'at-least', toleranceOf: 'relative', lagYears: 2 } as const;
const plain = (figures: Figures, target: bigint): PlainInput => ({
  ...choices,
  figures,
  target: fraction(target),
});

proveAll<Rule>(calculatePlainMeasure, [
  {
    name: 'two doors: plain figures give what the same figures give as the one segment of a goal',
    holds: (rule) =>
      checkable(
        fc.property(one, one, one, fc.bigInt({ min: -100n, max: 100n }), (a, b, c, target) => {
          const figures: Figures = { kind: 'nps', promoters: a, passives: b, detractors: c };
          const alone = rule(plain(figures, target));
          const goal = calculateMeasure(ask(figures, target));
          if (alone.status !== 'decided' || goal.status !== 'decided') return false;
          const same = goal.results.get('alle');
          return same !== undefined && compare(same.value, alone.value) === 0 && same.met === alone.met;
        }),
      ),
    faulty: {
      name: 'asking for more than the target',
      rule: (input) => calculatePlainMeasure({ ...input, comparison: 'above' }),
    },
  },
  {
    name: 'symmetry: a municipality so much over its share is as far off as one so much under',
    holds: (rule) =>
      checkable(
        fc.property(
          few,
          fc.bigInt({ min: 0n, max: 99n }),
          fc.bigInt({ min: 0n, max: 99n }),
          (d, off, target) => {
            const spread = (percent: bigint): Figures => ({
              kind: 'own-share',
              populationShare: fraction(1n, 2n * d),
              advisedShare: fraction(percent, 200n * d),
            });
            const [over, under] = [100n + off, 100n - off].map((percent) =>
              rule(plain(spread(percent), target)),
            );
            if (over?.status !== 'decided' || under?.status !== 'decided') return false;
            return (
              over.met === off <= target && under.met === over.met && compare(over.value, fraction(off)) === 0
            );
          },
        ),
      ),
    faulty: {
      name: 'calling a share under the people no deviation',
      rule: (input) => {
        const answer = calculatePlainMeasure(input);
        const { figures } = input;
        if (answer.status !== 'decided' || figures.kind !== 'own-share') return answer;
        return compare(figures.advisedShare, figures.populationShare) < 0 ? { ...answer, met: true } : answer;
      },
    },
  },
]);
