import { type Fraction, fraction } from '../exact/index.ts';
import type { AccountsInput, Consumption, Differences, Pair, Post, Table } from './model.ts';
import { amountIn, groupsOf, ofType, resultIn, sumIn } from './sums.ts';

/** Column `to` − column `from`, on the amounts as they are. */
export function listDifferences({ posts }: Table, { from, to }: Pair): Differences {
  const change = (of: readonly Post[]): bigint => sumIn(of, to) - sumIn(of, from);
  return {
    posts: new Map(posts.map((post) => [post.id, amountIn(post, to) - amountIn(post, from)])),
    groups: new Map([...groupsOf(posts)].map(([group, of]) => [group, change(of)])),
    income: change(ofType(posts, 'income')),
    expenses: change(ofType(posts, 'expense')),
    result: resultIn(posts, to) - resultIn(posts, from),
  };
}

/** How much of the budget the accounts have used. */
export function listConsumption(
  { posts }: Table,
  { budget, accounts }: NonNullable<AccountsInput['consumption']>,
): Consumption {
  const used = (of: readonly Post[]): Fraction | null => {
    const planned = sumIn(of, budget);
    return planned === 0n ? null : fraction(sumIn(of, accounts), planned);
  };
  return {
    income: used(ofType(posts, 'income')),
    expenses: used(ofType(posts, 'expense')),
    groups: new Map([...groupsOf(posts)].map(([group, of]) => [group, used(of)])),
    posts: new Map(posts.map((post) => [post.id, used([post])])),
  };
}
