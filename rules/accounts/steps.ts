import { type Step, tellings } from '../outcome/index.ts';
import type { AccountsKinds } from './kinds.ts';
import type { AccountsInput, Amounts, Column, Differences, Table } from './model.ts';
import type { NameColumn } from './names.ts';
import { amountIn, groupsOf, ofType, resultIn, sumIn } from './sums.ts';
import { danish } from './texts.da.ts';
import { english } from './texts.en.ts';

export const tell = tellings<AccountsKinds>(danish, english);

export const accountsLaw = 'aftalen bag samarbejdet; budget og regnskab er ikke fastsat ved lov';

/** Income − expenses of a column, and what it means. */
export function result(
  { posts, financedElsewhere }: AccountsInput,
  { id }: Column,
  name: NameColumn,
  law: string,
): Step {
  return tell('accounts-result', law, {
    column: name(id),
    income: sumIn(ofType(posts, 'income'), id),
    expenses: sumIn(ofType(posts, 'expense'), id),
    result: resultIn(posts, id),
    financedElsewhere,
  });
}

export function missing(
  entries: readonly { readonly post: string; readonly column: string }[],
  name: NameColumn,
  law: string,
): Step[] {
  const columns = [...new Set(entries.map(({ column }) => column))];
  return columns.map((column) => {
    const posts = entries.filter((entry) => entry.column === column).map(({ post }) => post);
    return tell('accounts-nothing-entered', law, { column: name(column), posts });
  });
}

export const subtotals = ({ columns, posts }: Table, name: NameColumn, law: string): Step[] =>
  [...groupsOf(posts)].map(([group, of]) =>
    tell('accounts-subtotal', law, {
      group,
      sums: columns.map(({ id }) => ({ column: name(id), sum: sumIn(of, id) })),
    }),
  );

export function proposals(
  post: string,
  amounts: ReadonlyMap<string, bigint | null>,
  { posts }: Table,
  name: NameColumn,
  law: string,
): Step[] {
  const found = posts.filter(({ id }) => id === post);
  return [...amounts].map(([column, amount]) =>
    tell('accounts-balance', law, {
      column: name(column),
      post,
      now: sumIn(found, column),
      amount: amount ?? undefined,
    }),
  );
}

/** One step for every post, group and sum that is compared. */
export function differences(
  found: Differences,
  { posts }: Table,
  { from, to }: { readonly from: string; readonly to: string },
  name: NameColumn,
  law: string,
): Step[] {
  const each = (
    changes: Amounts,
    of: 'post' | 'group',
    sumOf: (id: string, column: string) => bigint,
  ): Step[] =>
    [...changes].map(([id, change]) =>
      tell('accounts-difference', law, { of, id, before: sumOf(id, from), after: sumOf(id, to), change }),
    );
  const [byId, groups] = [new Map(posts.map((post) => [post.id, post])), groupsOf(posts)];
  const ofPost = (id: string, column: string): bigint => {
    const post = byId.get(id);
    return post ? amountIn(post, column) : 0n;
  };
  return [
    ...each(found.posts, 'post', ofPost),
    ...each(found.groups, 'group', (id, column) => sumIn(groups.get(id) ?? [], column)),
    tell('accounts-changes', law, {
      from: name(from),
      to: name(to),
      income: found.income,
      expenses: found.expenses,
    }),
  ];
}
