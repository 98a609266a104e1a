import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { ask, expense, income, table, withPost } from './accounts.testing.ts';

test('a budget, its accounts and the next budget, added up', () => {
  const { income: earned, expenses, result, subtotals, balanced } = ask();
  // 1.000 + 200 = 1.200 and 1.015 + 300 = 1.315; 900 + 50 + 50 + 200 = 1.200; 880 + 20 = 900; 920 + 60 + 35 + 300 = 1.315.
  assert.deepEqual([...earned.values()], [120_000n, 120_000n, 131_500n]);
  assert.deepEqual([...expenses.values()], [120_000n, 90_000n, 131_500n]);
  assert.deepEqual(
    [...result],
    [
      ['b20', 0n],
      ['r20', 30_000n],
      ['b21', 0n],
    ],
  );
  // 900 + 50, 880 + 20, 920 + 60.
  assert.deepEqual(
    [...(subtotals.get('drift') ?? [])],
    [
      ['b20', 95_000n],
      ['r20', 90_000n],
      ['b21', 98_000n],
    ],
  );
  assert.equal(balanced, true);
});

test('every column is told with its sum, and groups with their subtotals', () => {
  assert.deepEqual(ask().texts, [
    'Regnskab 2020 har intet beløb ud for »Uforudsete udgifter«; det tæller som 0 kr.',
    'Gruppen drift: 950 kr. i budget 2020, 900 kr. i regnskab 2020 og 980 kr. i budget 2021.',
    'Budget 2020: indtægter 1.200 kr. minus udgifter 1.200 kr. er 0 kr.; budgettet balancerer.',
    'Regnskab 2020: indtægter 1.200 kr. minus udgifter 900 kr. er 300 kr., et overskud.',
    'Budget 2021: indtægter 1.315 kr. minus udgifter 1.315 kr. er 0 kr.; budgettet balancerer.',
  ]);
});

test('nothing entered counts as 0 and is told apart from 0', () => {
  const { nothingEntered } = ask();
  // Møder has 0 in the accounts, Uforudsete udgifter has nothing.
  assert.deepEqual(nothingEntered, [{ post: 'Uforudsete udgifter', column: 'r20' }]);
});

test('a budget with more expenses than income does not balance, and says what is missing', () => {
  const found = ask({ posts: withPost(expense('Møder', { b20: 51, r20: 0, b21: 35 })) });
  assert.deepEqual([found.balanced, found.result.get('b20')], [false, -100n]);
  assert.match(
    found.texts.join('\n'),
    /Budget 2020: .* er −1 kr\.; budgettet balancerer ikke, der mangler 1 kr\. i indtægter eller besparelser\./,
  );
});

test('a budget with more income than expenses does not balance either', () => {
  const { balanced, texts } = ask({ posts: withPost(expense('Møder', { b20: 50, r20: 0, b21: 30 })) });
  assert.equal(balanced, false);
  assert.match(
    texts.join('\n'),
    /Budget 2021: .* er 5 kr\.; budgettet balancerer ikke, 5 kr\. er ikke fordelt på udgifter\./,
  );
});

test('accounts with a deficit say so', () => {
  const { texts, balanced } = ask({ posts: withPost(expense('Møder', { b20: 50, r20: 400, b21: 35 })) });
  // 1.200 − 880 − 20 − 400 = −100; accounts need not balance.
  assert.match(texts.join('\n'), /Regnskab 2020: .* er −100 kr\., et underskud\./);
  assert.equal(balanced, true);
});

test('a budget of expenses only, financed elsewhere, is not asked to balance', () => {
  const posts = table.posts.filter(({ type }) => type === 'expense');
  const { balanced, texts } = ask({ posts, financedElsewhere: true });
  assert.equal(balanced, null);
  assert.match(
    texts.join('\n'),
    /Budget 2020: indtægter 0 kr\. minus udgifter 1\.200 kr\. er −1\.200 kr\.\n/,
  );
});

test('the expense that would make each budget balance', () => {
  const found = ask({
    posts: withPost(expense('Møder', { b20: 80, r20: 0, b21: 35 })),
    balanceWith: 'Uforudsete udgifter',
  });
  // 200 − 30 = 170; 300 stays.
  assert.deepEqual(
    [...(found.proposals ?? [])],
    [
      ['b20', 17_000n],
      ['b21', 30_000n],
    ],
  );
  assert.match(
    found.texts.join('\n'),
    /Budget 2020 balancerer, når posten Uforudsete udgifter er 170 kr\. i stedet for 200 kr\.\n/,
  );
  assert.match(
    found.texts.join('\n'),
    /Budget 2021 balancerer, når posten Uforudsete udgifter er 300 kr\., som den er\./,
  );
});

test('the income that would make a budget balance, and a post that cannot', () => {
  const posts = withPost(expense('Møder', { b20: 350, r20: 0, b21: 35 }));
  // 300 too much: 1.000 + 300 of income, or 200 − 300 of expenses.
  assert.equal(ask({ posts, balanceWith: 'Indkrævet' }).proposals?.get('b20'), 130_000n);
  const { proposals, texts } = ask({ posts, balanceWith: 'Uforudsete udgifter' });
  assert.equal(proposals?.get('b20'), null);
  assert.match(
    texts.join('\n'),
    /Budget 2020 kan ikke bringes til at balancere med posten Uforudsete udgifter; beløbet skulle være under 0 kr\./,
  );
});

test('a counter-post may go all the way to 0', () => {
  const posts = withPost(expense('Møder', { b20: 250, r20: 0, b21: 35 }));
  // 200 − 200.
  assert.equal(ask({ posts, balanceWith: 'Uforudsete udgifter' }).proposals?.get('b20'), 0n);
});

test('differences between two budgets, post by post, by group and in all', () => {
  const found = ask({ compare: { from: 'b20', to: 'b21' } });
  const { posts, groups, income: earned, expenses, result } = found.differences ?? assert.fail();
  assert.deepEqual(
    [...posts],
    [
      ['Husleje', 1000n],
      ['Indkrævet', 1500n],
      ['Løn', 2000n],
      ['Møder', -1500n],
      ['Overført', 10_000n],
      ['Uforudsete udgifter', 10_000n],
    ],
  );
  // 980 − 950; 1.315 − 1.200 on both sides.
  assert.deepEqual([groups.get('drift'), earned, expenses, result], [3000n, 11_500n, 11_500n, 0n]);
  assert.match(found.texts.join('\n'), /Forskel for posten Møder: 35 kr\. − 50 kr\. = −15 kr\.\n/);
  assert.match(
    found.texts.join('\n'),
    /Fra budget 2020 til budget 2021 ændrer indtægterne sig med 115 kr\. og udgifterne med 115 kr\./,
  );
});

test('consumption is accounts over budget, and nothing over a budget of nothing', () => {
  const posts = [...table.posts, expense('Ny hjemmeside', { r20: 10 })];
  const found = ask({ posts, consumption: { budget: 'b20', accounts: 'r20' } });
  // 910 of 1.200; drift 900 of 950; Husleje 20 of 50.
  assert.deepEqual(found.consumption?.expenses, fraction(91n, 120n));
  assert.deepEqual(found.consumption?.groups.get('drift'), fraction(18n, 19n));
  assert.deepEqual(found.consumption?.posts.get('Husleje'), fraction(2n, 5n));
  assert.equal(found.consumption?.posts.get('Ny hjemmeside'), null);
  assert.match(
    found.texts.join('\n'),
    /Forbruget i regnskab 2020 er 910 kr\. af de 1\.200 kr\. i budget 2020, det vil sige 75,8 pct\./,
  );
});

test('no consumption in per cent of a budget without expenses', () => {
  const posts = [income('Indkrævet', { b20: 1, r20: 1 }), expense('Løn', { r20: 1 })];
  const found = ask({ posts, consumption: { budget: 'b20', accounts: 'r20' } });
  assert.equal(found.consumption?.expenses, null);
  assert.match(
    found.texts.join('\n'),
    /Der er ingen udgifter i budget 2020, så et forbrug i procent kan ikke regnes\./,
  );
});

test('two budgets of one year are told apart by their ids, and posts in any order give the same', () => {
  const columns = [...table.columns, { id: 'b20-ny', year: 2020, kind: 'budget' } as const];
  const { texts } = ask({ columns });
  assert.match(
    texts.join('\n'),
    /Budget 2020 \(b20-ny\): indtægter 0 kr\. minus udgifter 0 kr\. er 0 kr\.; budgettet balancerer\./,
  );
  const turned = ask({ columns: [...columns].reverse(), posts: [...table.posts].reverse() });
  assert.deepEqual(turned.texts, texts);
});
