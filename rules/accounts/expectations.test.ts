import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { ask, expense, income, withPost } from './accounts.testing.ts';

const carried = { post: 'Overført', from: 'r20', to: 'b21' };
const levy = { post: 'Indkrævet', from: 'b20', to: 'b21', rate: fraction(3n, 200n) };

test('the surplus of the accounts is next year’s income', () => {
  const found = ask({ carried });
  assert.deepEqual(found.carried, { expected: 30_000n, entered: 30_000n, difference: 0n });
  assert.match(
    found.texts.join('\n'),
    /Resultatet af regnskab 2020 er 300 kr\., så posten Overført i budget 2021 skal være 300 kr\.; det er den\./,
  );
});

test('a carried surplus that is not the result is reported and not corrected', () => {
  const found = ask({ carried, posts: withPost(income('Overført', { b20: 200, r20: 200, b21: 299 })) });
  assert.deepEqual(found.carried, { expected: 30_000n, entered: 29_900n, difference: -100n });
  assert.equal(found.income.get('b21'), 131_400n);
  assert.match(
    found.texts.join('\n'),
    /skal være 300 kr\.; den er 299 kr\., det vil sige 1 kr\. for lidt\. Intet er rettet\./,
  );
});

test('a surplus nobody has carried', () => {
  const found = ask({ carried, posts: withPost(income('Overført', { b20: 200, r20: 200, b21: null })) });
  assert.deepEqual(found.carried, { expected: 30_000n, entered: null, difference: -30_000n });
  assert.match(found.texts.join('\n'), /skal være 300 kr\.; der er intet skrevet\./);
});

test('a deficit carried in an expense is an amount above 0', () => {
  const posts = [
    income('Indkrævet', { r20: 100 }),
    expense('Løn', { r20: 130 }),
    expense('Underskud', { b21: 31 }),
  ];
  const found = ask({ posts, financedElsewhere: true, carried: { ...carried, post: 'Underskud' } });
  assert.deepEqual(found.carried, { expected: 3000n, entered: 3100n, difference: 100n });
  assert.match(
    found.texts.join('\n'),
    /Resultatet af regnskab 2020 er −30 kr\., .* det vil sige 1 kr\. for meget\. Intet er rettet\./,
  );
});

test('a levy that follows the index, to whole kroner', () => {
  // 1.000 × 1,015 = 1.015.
  assert.deepEqual(ask({ levy }).levy, { expected: 101_500n, entered: 101_500n, difference: 0n });
  const found = ask({ levy, posts: withPost(income('Indkrævet', { b20: 1003, r20: 1000, b21: 1019 })) });
  // 1.003 × 1,015 = 1.018,045, so 1.018 kr.
  assert.deepEqual(found.levy, { expected: 101_800n, entered: 101_900n, difference: 100n });
  assert.match(
    found.texts.join('\n'),
    /Posten Indkrævet reguleres fra budget 2020 til budget 2021: 1\.003 kr\. × 1,015 = 1\.018,05 kr\., i hele kroner 1\.018 kr\.; den er 1\.019 kr\., det vil sige 1 kr\. for meget\. Intet er rettet\./,
  );
});

test('half a krone of levy is rounded up', () => {
  const posts = withPost(income('Indkrævet', { b20: 1100, r20: 1000, b21: 1117 }));
  // 1.100 × 1,015 = 1.116,50.
  assert.equal(ask({ levy, posts }).levy?.difference, 0n);
});

const compare = { from: 'b20', to: 'b21' };

test('printed figures that agree leave nothing to report', () => {
  const { deviations, notPrinted } = ask({
    compare,
    printed: {
      income: new Map([['b20', 120_000n]]),
      expenses: new Map([['r20', 90_000n]]),
      result: new Map([['r20', 30_000n]]),
      subtotals: new Map([['drift', new Map([['b20', 95_000n]])]]),
      differences: new Map([['Løn', 2000n]]),
      groupDifferences: new Map([['drift', 3000n]]),
      incomeDifference: 11_500n,
      expensesDifference: 11_500n,
      resultDifference: 0n,
    },
  });
  assert.deepEqual([deviations, notPrinted], [[], []]);
});

test('every printed figure that disagrees is kept beside the computed one', () => {
  const { deviations, notPrinted, texts } = ask({
    compare,
    printed: {
      income: new Map([['b20', 120_100n]]),
      expenses: new Map([['r20', 90_100n]]),
      result: new Map([['r20', 29_900n]]),
      subtotals: new Map([['drift', new Map([['b21', 98_100n]])]]),
      differences: new Map([
        ['Møder', 1500n],
        ['Løn', null],
      ]),
      groupDifferences: new Map([['drift', 3100n]]),
      incomeDifference: 11_600n,
      expensesDifference: 11_400n,
      resultDifference: 100n,
    },
  });
  assert.deepEqual(
    deviations.map(({ of, id, column, difference }) => [of, id, column, difference]),
    [
      ['subtotal', 'drift', 'b21', 100n],
      ['income', '', 'b20', 100n],
      ['expenses', '', 'r20', 100n],
      ['result', '', 'r20', -100n],
      ['difference', 'Møder', '', 3000n],
      ['group-difference', 'drift', '', 100n],
      ['income-difference', '', '', 100n],
      ['expenses-difference', '', '', -100n],
      ['result-difference', '', '', 100n],
    ],
  );
  assert.deepEqual(notPrinted, ['Løn']);
  assert.match(texts.join('\n'), /Kilden har ladet forskellen for Løn stå tom; efterregnet er den 20 kr\.\n/);
  assert.match(
    texts.join('\n'),
    /Kilden angiver delsummen for drift i budget 2021 til 981 kr\. Efterregnet er det 980 kr\., en forskel på 1 kr\. Begge tal er bevaret\./,
  );
});
