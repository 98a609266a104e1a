import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { contractOf, goalOf } from './case.testing.ts';
import { type ContractInput, calculateContract } from './index.ts';

function answerOf(input: ContractInput) {
  const answer = calculateContract(input);
  assert.ok(answer.status === 'decided');
  return answer;
}

const done = (count: number, of: number) =>
  new Map(Array.from({ length: of }, (_, at) => [`aktivitet ${at + 1}`, at < count] as const));

const fulfil = (count: number, of: number) =>
  answerOf(contractOf([goalOf(9, [4n])], { activities: [{ point: '9a', done: done(count, of) }] }));

test('three of four activities are 75 per cent and fulfil nothing', () => {
  const { fulfilment, steps } = fulfil(3, 4);
  assert.deepEqual(fulfilment, [{ point: '9a', required: 4n, done: 3n, share: fraction(75n), met: false }]);
  assert.equal(
    steps.at(-1)?.text,
    'Punkt 9a: 3 aktiviteter er gennemført, og der kræves 4; det er 75 pct., og målet er ikke opfyldt, for det kræver 100 pct.',
  );
});

test('four of five listed activities fulfil a goal that requires four, and the list is a deviation', () => {
  const { fulfilment, deviations } = fulfil(4, 5);
  assert.equal(fulfilment[0]?.met, true);
  assert.deepEqual(deviations, [
    {
      of: 'activities',
      id: '9a',
      where: 'listen over aktiviteter',
      stated: fraction(5n),
      computed: fraction(4n),
    },
  ]);
});

test('five done of four required are a hundred per cent, not more', () => {
  assert.deepEqual(fulfil(5, 5).fulfilment[0]?.share, fraction(100n));
});

test('a target for several years stands under each, one for every year by itself', () => {
  const [first] = goalOf(1, [70n]).points;
  assert.ok(first);
  const goal = goalOf(1, [], {
    points: [
      { ...first, years: [2022, 2023] },
      { ...first, id: '1b', years: [], everyYear: true },
      { ...first, id: '1c', years: [] },
    ],
  });
  const { targets } = answerOf(contractOf([goal]));
  assert.deepEqual(
    [...targets].map(([year, points]) => [year, ...points.keys()]),
    [
      ['2022', '1a'],
      ['2023', '1a'],
      ['everyYear', '1b'],
      ['undated', '1c'],
    ],
  );
});

test('a measurement in a year without a target is told with both years, without points in them', () => {
  const measured = (year: bigint) => ({
    of: 'year' as const,
    id: '1a',
    stated: fraction(year),
    where: 'metoden for mål 1',
    against: undefined,
  });
  const { deviations, steps } = answerOf(
    contractOf([goalOf(1, [45n])], { stated: [measured(2021n), measured(2023n)] }),
  );
  assert.deepEqual(
    deviations.map(({ stated, computed }) => [stated.n, computed.n]),
    [[2023n, 2021n]],
  );
  const { text, law } = steps.at(-1) ?? {};
  assert.deepEqual(
    [text, law],
    [
      'Der står 2023 i metoden for mål 1, men punkt 1a gælder 2021. Begge tal er bevaret.',
      'Aftalen 2021, mål 1',
    ],
  );
});

test('a list is counted, and a stated count is held against it', () => {
  const lists = new Map([['Temaer', ['klima', 'digitalisering']]]);
  const stated = { of: 'list' as const, id: 'Temaer', stated: fraction(3n), where: 'indledningen' };
  const goals = [goalOf(1, [5n])];
  const { lists: counts, steps } = answerOf(
    contractOf(goals, { lists, stated: [{ ...stated, against: undefined }] }),
  );
  assert.deepEqual(counts, new Map([['Temaer', 2]]));
  assert.equal(
    steps.at(-1)?.text,
    'Der står 3 i indledningen, men listen »Temaer« har 2. Begge tal er bevaret.',
  );
});

test('a baseline and two increases are held against the printed target', () => {
  // 36 + 2 × 5 = 46, printed 45.
  const increases = [{ target: '1b', baseline: fraction(36n), increase: '1a', times: 2 }];
  const { deviations, steps } = answerOf(contractOf([goalOf(1, [5n, 45n])], { increases }));
  assert.deepEqual(
    deviations.map(({ of, stated, computed }) => [of, stated.n, computed.n]),
    [['increase', 45n, 46n]],
  );
  assert.equal(steps[1]?.text, 'Punkt 1b: 36 + 2 × 5 = 46; måltallet er angivet til 45.');
});

test('half of eighty per cent of a count, and the fifth that is left, are told with their shares', () => {
  const [whole, half, most] = goalOf(8, [5000n, 1n, 80n]).points;
  assert.ok(whole && half && most);
  const shares = [whole, { ...half, threshold: fraction(1n, 2n) }, { ...most, unit: 'pct' }];
  const derived = [
    { name: 'Henviste', of: 'part' as const, points: ['8a', '8b', '8c'] },
    { name: 'Ikke henviste', of: 'rest' as const, points: ['8a', '8c'] },
  ];
  const { steps } = answerOf(contractOf([goalOf(8, [], { points: shares })], { derived }));
  assert.deepEqual(
    steps.slice(1).map(({ text }) => text),
    ['»Henviste« er 5.000 × 0,50 × 80 pct. = 2.000.', '»Ikke henviste« er 5.000 − 5.000 × 80 pct. = 1.000.'],
  );
});

test('a year among several that a target holds in is no deviation, one between them is', () => {
  const [point] = goalOf(5, [70n]).points;
  assert.ok(point);
  const goal = goalOf(5, [], { points: [{ ...point, years: [2021, 2023] }] });
  const stated = [2021n, 2022n, 2023n, 2024n].map((year) => ({
    of: 'year' as const,
    id: '5a',
    stated: fraction(year),
    where: 'metoden',
    against: undefined,
  }));
  assert.deepEqual(
    answerOf(contractOf([goal], { stated })).deviations.map((one) => [one.stated.n, one.computed.n]),
    [
      [2022n, 2023n],
      [2024n, 2023n],
    ],
  );
});
