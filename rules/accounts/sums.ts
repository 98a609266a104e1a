import { byId } from '../exact/index.ts';
import type { Amounts, Column, Post, Table } from './model.ts';

export const amountIn = ({ amounts }: Post, column: string): bigint => amounts.get(column) ?? 0n;

export function sumIn(posts: readonly Post[], column: string): bigint {
  let sum = 0n;
  for (const post of posts) sum += amountIn(post, column);
  return sum;
}

export const ofType = (posts: readonly Post[], type: Post['type']): Post[] =>
  posts.filter((post) => post.type === type);

/** Income − expenses. */
export const resultIn = (posts: readonly Post[], column: string): bigint =>
  sumIn(ofType(posts, 'income'), column) - sumIn(ofType(posts, 'expense'), column);

/** A figure for every column. */
export const byColumn = (columns: readonly Column[], figure: (column: string) => bigint): Amounts =>
  new Map(columns.map(({ id }) => [id, figure(id)]));

/** The posts of each group; a post without a group is in none. */
export function groupsOf(posts: readonly Post[]): Map<string, Post[]> {
  const names = new Set(posts.flatMap(({ group }) => (group === undefined ? [] : [group])));
  return new Map([...names].sort(byId).map((name) => [name, posts.filter(({ group }) => group === name)]));
}

/** Posts by id; columns by year, budget before accounts, then id. */
export function inOrder<T extends Table>(input: T): T {
  const posts = [...input.posts].sort((a, b) => byId(a.id, b.id));
  const kind = ({ kind: of }: Column): number => (of === 'budget' ? 0 : 1);
  const columns = [...input.columns].sort((a, b) => a.year - b.year || kind(a) - kind(b) || byId(a.id, b.id));
  return { ...input, posts, columns };
}
