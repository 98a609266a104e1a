import { add, type Fraction, fraction, multiply, roundToUnit } from '../exact/index.ts';
import type { AccountsInput, Column, Expectation, Post, Table } from './model.ts';
import { amountIn, resultIn } from './sums.ts';

type Carried = NonNullable<AccountsInput['carried']>;
type Levy = NonNullable<AccountsInput['levy']>;

const krone = 100n;

/** What the carried post should be: the result as income, or with its sign turned as an expense. */
export function expectCarried({ posts }: Table, { post, from, to }: Carried): Expectation {
  const found = posts.find(({ id }) => id === post);
  const result = resultIn(posts, from);
  return holdUp(found, to, found?.type === 'expense' ? -result : result);
}

export function regulated({ posts }: Table, { post, from, rate }: Levy): Fraction {
  const found = posts.find(({ id }) => id === post);
  return multiply(fraction(found ? amountIn(found, from) : 0n), add(fraction(1n), rate));
}

export const expectLevy = (table: Table, levy: Levy): Expectation =>
  holdUp(
    table.posts.find(({ id }) => id === levy.post),
    levy.to,
    roundToUnit(regulated(table, levy), krone),
  );

function holdUp(post: Post | undefined, column: string, expected: bigint): Expectation {
  const entered = post?.amounts.get(column) ?? null;
  return { expected, entered, difference: (entered ?? 0n) - expected };
}

/** For every budget, the amount of the post that makes income and expenses equal; null below 0. */
export function proposeBalance(
  { columns, posts }: Table,
  balanceWith: string,
): ReadonlyMap<string, bigint | null> {
  const post = posts.find(({ id }) => id === balanceWith);
  const propose = (column: string): bigint | null => {
    const lacking = post?.type === 'income' ? -resultIn(posts, column) : resultIn(posts, column);
    const amount = (post ? amountIn(post, column) : 0n) + lacking;
    return amount < 0n ? null : amount;
  };
  return new Map(budgetsOf(columns).map(({ id }) => [id, propose(id)]));
}

export const budgetsOf = (columns: readonly Column[]): Column[] =>
  columns.filter(({ kind }) => kind === 'budget');
