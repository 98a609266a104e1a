import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './json.ts';

const codeOf = (input: object): unknown => Object(run(input).error).code;
const textsOf = (input: object): unknown =>
  Object(run(input).steps).map(({ text }: { text: string }) => text);

const nps = { kind: 'nps', promoters: 80, passives: 12, detractors: 8 };

test('plain figures are told in whole sentences that rest on the agreement behind the goal', () => {
  // (80 − 8) × 100 : 100 = 72.
  const { steps, ...found } = run({ ...nps, target: 70 });
  assert.deepEqual(found, { status: 'decided', value: '72/1', target: '70/1', met: true, missing: [] });
  assert.deepEqual(
    Object(steps).map(({ text, law }: { text: string; law: string }) => [text, law]),
    [
      ['Resultatet skal være mindst 70 NPS-point.', 'Aftalen bag målet'],
      [
        '(80 ambassadører − 8 kritikere) × 100 : 100 svar = 72 NPS-point; målet er nået.',
        'Aftalen bag målet',
      ],
    ],
  );
});

test('a named goal is cited', () => {
  const { steps } = run({ ...nps, target: 70, agreement: 'Aftalen 2021', goal: '3' });
  assert.deepEqual(Object(steps)[0].law, 'Aftalen 2021, mål 3');
});

test('one municipality alone is told with both its shares', () => {
  const shares = { kind: 'tolerance', populationShare: '8/100', advisedShare: '72/1000', target: 10 };
  assert.deepEqual(textsOf(shares), [
    'Kommunens afvigelse fra sin andel af befolkningen skal være højst 10 pct.',
    '7,2 pct. af de vejledte og 8 pct. af befolkningen hører til kommunen; afvigelsen er 10 pct.; målet er nået.',
  ]);
  // 8 − 7,2 = 0,8 percentage points.
  assert.equal(run({ ...shares, toleranceOf: 'points' }).value, '4/5');
});

test('a large municipality is held against its own share alone, not against the rest', () => {
  // 0,6 → 0,64 is 6,67 per cent; the rest, 0,4 → 0,36, would be 10.
  const shares = { kind: 'tolerance', populationShare: '6/10', advisedShare: '64/100', target: 7 };
  assert.deepEqual([run(shares).value, run(shares).met], ['20/3', true]);
});

test('a checklist begins its sentences with capitals', () => {
  assert.deepEqual(textsOf({ kind: 'checklist', points: { a: true, b: false }, target: 100 }), [
    'Resultatet skal være mindst 100 pct.',
    '1 af 2 punkter er gjort, det er 50 pct.; målet er ikke nået.',
    'Disse punkter mangler: b.',
  ]);
});

test('growth without its years is told without them', () => {
  const [, told] = Object(textsOf({ kind: 'excess-growth', advised: '24.5', control: 14, target: 10 }));
  assert.equal(
    told,
    'De vejledte er vokset 24,50 pct. og kontrolgruppen 14 pct.; forskellen er 10,50 procentpoint; målet er nået.',
  );
});

test('nobody left out is not told of', () => {
  const [, told] = Object(textsOf({ kind: 'share-excluding', counted: 1, of: 2, excluded: 0, target: 50 }));
  assert.equal(told, '1 af 2 svar tæller med, det er 50 pct.; målet er nået.');
});

test('one segment puts its value at the top, two do not', () => {
  const long = (names: readonly string[]) =>
    run({
      kind: 'count',
      agreement: 'Aftalen 2021',
      goal: '8',
      year: 2022,
      targets: [{ year: 2022, target: 3 }],
      segments: names.map((segment) => ({ segment, count: 4 })),
    }).value;
  assert.deepEqual([long(['vækst']), long(['vækst', 'drift'])], ['4/1', undefined]);
});

test('a mixture of the two forms', () => {
  for (const part of [{ year: 2022 }, { targets: [] }, { segments: [] }])
    assert.equal(codeOf({ ...nps, ...part }), 'measure-mixed-forms');
});

test('a mixture of two ways to give the figures', () => {
  const both = { kind: 'share', counted: 1, of: 2, answers: { ja: 1 }, target: 50 };
  assert.equal(codeOf(both), 'measure-mixed-figures');
  const spread = { kind: 'tolerance', populationShare: '1/2', populations: { A: 1 }, target: 10 };
  assert.equal(codeOf(spread), 'measure-mixed-figures');
});

test('more counted than there are', () => {
  assert.equal(codeOf({ kind: 'share', counted: 3, of: 2, target: 50 }), 'measure-part-over-whole');
  // 2 counted and 1 left out of 2: only 1 could count.
  const excluding = { kind: 'share-excluding', counted: 2, of: 2, excluded: 1, target: 50 };
  assert.equal(codeOf(excluding), 'measure-part-over-whole');
});

test('a share that is no part of one', () => {
  const share = (populationShare: unknown, advisedShare: unknown) =>
    codeOf({ kind: 'tolerance', populationShare, advisedShare, target: 10 });
  for (const wrong of [0, 8, '101/100', '-1/100']) assert.equal(share(wrong, 0), 'tolerance-share-outside');
  assert.deepEqual([share(1, '-1/100'), share(1, 8)], ['tolerance-share-outside', 'tolerance-share-outside']);
  assert.equal(share(1, 1), undefined);
});

test('one year of growth without the other, and a field of another kind', () => {
  const growth = { kind: 'excess-growth', advised: 12, control: 1, target: 10 };
  assert.equal(codeOf({ ...growth, advisedIn: 2020 }), 'input-missing');
  assert.equal(codeOf({ ...growth, advisedIn: 2020, measuredIn: 2021 }), 'growth-too-early');
  assert.equal(codeOf({ ...growth, promoters: 1 }), 'input-unknown-field');
});

test('a share just under its target is not told as the target', () => {
  // 44.999 × 100 : 100.000 = 44,999, which two decimals would make 45,00.
  assert.match(
    String(textsOf({ kind: 'share', counted: 44_999, of: 100_000, target: 45 })),
    /44,999 pct\.; målet er ikke nået\./,
  );
});
