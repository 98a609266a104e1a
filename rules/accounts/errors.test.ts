import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { expense, income, table } from './accounts.testing.ts';
import {
  type AccountsInput,
  calculateAccounts,
  calculateRevision,
  type Printed,
  type RevisionInput,
} from './index.ts';
import { run } from './json.ts';

function errorOf(change: Partial<AccountsInput>): string {
  const answer = calculateAccounts({ ...table, ...change });
  return 'error' in answer ? `${answer.error.code}: ${answer.error.message}` : '';
}

const carried = { post: 'Overført', from: 'r20', to: 'b21' };
const levy = { post: 'Indkrævet', from: 'b20', to: 'b21', rate: fraction(0n) };
const compare = { from: 'b20', to: 'b21' };

test('the input the faults are planted in is fine', () => {
  assert.equal(errorOf({ carried, levy, compare, balanceWith: 'Møder', printed: {} }), '');
});

test('no columns, or no posts', () => {
  assert.match(errorOf({ columns: [] }), /^accounts-without-columns/);
  assert.match(errorOf({ posts: [] }), /^accounts-without-posts/);
});

test('a column or a post written twice', () => {
  assert.match(
    errorOf({ columns: [...table.columns, { id: 'b20', year: 2022, kind: 'budget' }] }),
    /^accounts-column-twice: Kolonnen »b20«/,
  );
  assert.match(errorOf({ posts: [...table.posts, income('Løn', {})] }), /^accounts-post-twice: Posten »Løn«/);
});

test('a column that is not there', () => {
  assert.equal(
    errorOf({ posts: [expense('Løn', { b19: 1 })] }),
    'accounts-unknown-column: Kolonnen »b19« i posten Løn findes ikke. Kolonnerne er: b20, r20 og b21.',
  );
  for (const change of [
    { compare: { from: 'x', to: 'b21' } },
    { compare: { from: 'b20', to: 'x' } },
    { consumption: { budget: 'x', accounts: 'r20' } },
    { consumption: { budget: 'b20', accounts: 'x' } },
    { carried: { ...carried, from: 'x' } },
    { carried: { ...carried, to: 'x' } },
    { levy: { ...levy, to: 'x' } },
    { printed: { income: new Map([['x', 1n]]) } },
    { printed: { subtotals: new Map([['drift', new Map([['x', 1n]])]]) } },
  ])
    assert.match(errorOf(change), /^accounts-unknown-column: Kolonnen »x«/);
});

test('a post that is not there', () => {
  for (const change of [
    { balanceWith: 'x' },
    { carried: { ...carried, post: 'x' } },
    { levy: { ...levy, post: 'x' } },
    { compare, printed: { differences: new Map([['x', null]]) } },
  ])
    assert.match(errorOf(change), /^accounts-unknown-post: Posten »x«/);
});

test('a group that is not there, or of income and expenses together', () => {
  assert.match(
    errorOf({ printed: { subtotals: new Map([['x', new Map()]]) } }),
    /^accounts-unknown-group: Gruppen »x«/,
  );
  assert.match(
    errorOf({ compare, printed: { groupDifferences: new Map([['x', 1n]]) } }),
    /^accounts-unknown-group/,
  );
  const posts = [...table.posts, { ...income('Salg', {}), group: 'drift' }];
  assert.match(errorOf({ posts }), /^group-of-both-types: Gruppen »drift«/);
});

test('a column held against itself', () => {
  assert.match(errorOf({ compare: { from: 'b20', to: 'b20' } }), /^column-with-itself/);
  assert.match(errorOf({ levy: { ...levy, to: 'b20' } }), /^column-with-itself/);
});

test('a budget where accounts are wanted, and the other way round', () => {
  assert.match(
    errorOf({ carried: { ...carried, from: 'b20' } }),
    /^column-of-wrong-kind: Kolonnen »b20« i det overførte skal være et regnskab\./,
  );
  assert.match(
    errorOf({ carried: { ...carried, to: 'r20' } }),
    /^column-of-wrong-kind: Kolonnen »r20« i det overførte skal være et budget\./,
  );
  assert.match(errorOf({ consumption: { budget: 'r20', accounts: 'r20' } }), /^column-of-wrong-kind/);
  assert.match(errorOf({ consumption: { budget: 'b20', accounts: 'b20' } }), /^column-of-wrong-kind/);
});

test('a result carried to its own year', () => {
  assert.match(
    errorOf({ carried: { ...carried, to: 'b20' } }),
    /^carried-backwards: Et resultat fra 2020 kan ikke overføres til 2020;/,
  );
});

test('a post that balances where balance is not required', () => {
  assert.match(errorOf({ balanceWith: 'Møder', financedElsewhere: true }), /^balance-not-required/);
});

test('a levy lowered to nothing', () => {
  assert.match(
    errorOf({ levy: { ...levy, rate: fraction(-1n) } }),
    /^levy-rate-too-low: Satsen er −100,00 pct\.;/,
  );
});

test('printed differences without the columns they are between', () => {
  const printed: readonly Printed[] = [
    { differences: new Map() },
    { groupDifferences: new Map() },
    { incomeDifference: 0n },
    { expensesDifference: 0n },
    { resultDifference: 0n },
  ];
  for (const one of printed) assert.match(errorOf({ printed: one }), /^differences-without-comparison/);
});

test('a revision of no budget, of an unknown post, against itself or without a reason and a decision', () => {
  const { columns, posts } = table;
  const fine: RevisionInput = {
    columns,
    posts,
    column: 'b20',
    post: 'Løn',
    amount: 1n,
    counterPost: 'Møder',
    reason: 'P/L',
    decision: 'KKR',
  };
  const codeOf = (change: Partial<RevisionInput>): string => {
    const answer = calculateRevision({ ...fine, ...change });
    return 'error' in answer ? answer.error.code : '';
  };
  assert.equal(codeOf({}), '');
  assert.equal(codeOf({ posts: [] }), 'accounts-without-posts');
  assert.equal(codeOf({ column: 'r20' }), 'column-of-wrong-kind');
  assert.equal(codeOf({ post: 'x' }), 'accounts-unknown-post');
  assert.equal(codeOf({ counterPost: 'x' }), 'accounts-unknown-post');
  assert.equal(codeOf({ counterPost: 'Løn' }), 'revision-against-itself');
  assert.equal(codeOf({ reason: ' ' }), 'revision-unexplained');
  assert.equal(codeOf({ decision: '' }), 'revision-unexplained');
});

test('a year beside columns of one’s own is refused, because one of the two would be ignored', () => {
  const columns = [{ id: 'b', year: 2020, kind: 'budget' }];
  const answer = run({ year: 2020, columns, expenses: [{ id: 'Løn', amountsOere: { b: 1 } }] });
  assert.equal(Object(answer.error).code, 'input-unknown-field');
});

test('a table by year has the columns something is entered in, and an empty cell is nothing entered', () => {
  const expenses = [
    { id: 'Løn', amountsOere: { budget: '1', nextBudget: null } },
    { id: 'Husleje', amountsOere: { budget: null, nextBudget: '2' } },
  ];
  const answer = run({ year: 2020, expenses, financedElsewhere: true });
  const total = (oere: string) => ({ incomeOere: '0', expensesOere: oere, resultOere: `-${oere}` });
  assert.deepEqual(answer.totals, { budget: total('1'), nextBudget: total('2') });
  assert.deepEqual(answer.nothingEntered, [
    { post: 'Husleje', column: 'budget' },
    { post: 'Løn', column: 'nextBudget' },
  ]);
});

test('a table by year is compared as usual, where the columns are there', () => {
  const row = (amountsOere: Readonly<Record<string, string>>) => ({
    year: 2020,
    expenses: [{ id: 'Løn', amountsOere }],
    financedElsewhere: true,
  });
  const three = run(row({ budget: '4', accounts: '3', nextBudget: '5' }));
  // 5 − 4 = 1; 3 of 4.
  assert.deepEqual(
    [Object(three.differences).expensesOere, Object(three.consumption).expenses],
    ['1', '3/4'],
  );
  const one = run(row({ budget: '4' }));
  assert.deepEqual([one.differences, one.consumption], [undefined, undefined]);
});

test('nothing is usual with columns of one’s own, whatever they are called', () => {
  const columns = [
    { id: 'budget', year: 2020, kind: 'budget' },
    { id: 'nextBudget', year: 2021, kind: 'budget' },
  ];
  const own = { columns, expenses: [{ id: 'Løn', amountsOere: { budget: 1 } }], financedElsewhere: true };
  assert.equal(run(own).differences, undefined);
  const { error } = run({ ...own, levy: { post: 'Løn', rate: '0.015' } });
  assert.deepEqual(Object(error).details, { field: 'levy.from' });
});
