import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateMeasure, type Figures, type MeasureInput } from './index.ts';
import { ask } from './measure.testing.ts';

function answerOf(figures: Figures, target: bigint, change: Partial<MeasureInput> = {}) {
  const answer = calculateMeasure(ask(figures, target, change));
  assert.ok(answer.status === 'decided');
  return answer;
}

const answers = new Map([
  ['ja', 2n],
  ['nej', 1n],
  ['ved ikke', 1n],
]);

test('a share just under the target is not rounded up to it', () => {
  // 2.999.999 × 100 : 6.000.000 = 49,99998…, shown as 50,00, but under 50.
  const figures: Figures = {
    kind: 'share',
    answers: new Map([
      ['ja', 2_999_999n],
      ['nej', 3_000_001n],
    ]),
    counted: ['ja'],
  };
  assert.equal(answerOf(figures, 50n).met, false);
});

test('leaving out those who do not know raises the share: 2 of 4 is 50, 2 of 3 is 66,67', () => {
  const all = answerOf({ kind: 'share', answers, counted: ['ja'] }, 60n);
  const some = answerOf({ kind: 'share-excluding', answers, counted: ['ja'], excluded: ['ved ikke'] }, 60n);
  assert.deepEqual(
    [all.results.get('alle')?.value, some.results.get('alle')?.value],
    [fraction(50n), fraction(200n, 3n)],
  );
  assert.deepEqual([all.met, some.met], [false, true]);
});

test('no excess growth is enough for at least nothing, but not for above nothing', () => {
  const percent = fraction(8n);
  const figures: Figures = {
    kind: 'excess-growth',
    advised: { percent },
    control: { percent },
    advisedIn: 2020,
    measuredIn: 2022,
  };
  assert.equal(answerOf(figures, 0n).met, true);
  assert.equal(answerOf(figures, 0n, { comparison: 'above' }).met, false);
});

test('detractors outweigh promoters: the score is negative', () => {
  // (1 − 3) × 100 : 4 = −50.
  const { results } = answerOf({ kind: 'nps', promoters: 1n, passives: 0n, detractors: 3n }, 70n);
  assert.deepEqual(results.get('alle')?.value, fraction(-50n));
});

test('the steps name the agreement, the demand and the sum', () => {
  const { steps } = answerOf(
    { kind: 'percentage-points', baseline: fraction(40n), later: fraction(45n) },
    5n,
  );
  const agreement = 'Rammeaftale 2021-2023, mål 3';
  assert.deepEqual(
    steps.map(({ text, law }) => [text, law]),
    [
      ['Resultatet skal være mindst 5 procentpoint i 2022.', agreement],
      ['alle: 45 pct. − 40 pct. = 5 procentpoint; målet er nået.', agreement],
    ],
  );
});

test('a municipality with nobody advised is a hundred per cent from its share', () => {
  const figures: Figures = {
    kind: 'tolerance',
    populations: new Map([
      ['A', 50n],
      ['B', 50n],
    ]),
    advised: new Map([
      ['A', 0n],
      ['B', 7n],
    ]),
  };
  const { results, steps } = answerOf(figures, 10n);
  assert.deepEqual(results.get('alle'), {
    value: fraction(100n),
    met: false,
    missing: ['A', 'B'],
    // 0 of 7 where 50 of 100 live; 7 of 7 where 50 of 100 live.
    deviations: new Map([
      ['A', fraction(-100n)],
      ['B', fraction(100n)],
    ]),
  });
  assert.equal(steps.at(-1)?.text, 'alle: uden for tolerancen er A og B.');
});
