import assert from 'node:assert/strict';
import { type Accounts, type AccountsInput, calculateAccounts, type Post } from './index.ts';

/** Kroner by column as whole øre; null is nothing entered. */
const oere = (amounts: Readonly<Record<string, number | null>>): ReadonlyMap<string, bigint> =>
  new Map(
    Object.entries(amounts).flatMap(([column, kroner]) =>
      kroner === null ? [] : [[column, BigInt(kroner) * 100n]],
    ),
  );

export const income = (id: string, amounts: Readonly<Record<string, number | null>>): Post => ({
  id,
  type: 'income',
  amounts: oere(amounts),
});

export const expense = (
  id: string,
  amounts: Readonly<Record<string, number | null>>,
  group?: string,
): Post => ({
  id,
  type: 'expense',
  amounts: oere(amounts),
  ...(group === undefined ? {} : { group }),
});

/** A small secretariat: budget and accounts of 2020, budget of 2021. Everything agrees. */
export const table: AccountsInput = {
  columns: [
    { id: 'b20', year: 2020, kind: 'budget' },
    { id: 'r20', year: 2020, kind: 'accounts' },
    { id: 'b21', year: 2021, kind: 'budget' },
  ],
  posts: [
    income('Indkrævet', { b20: 1000, r20: 1000, b21: 1015 }),
    income('Overført', { b20: 200, r20: 200, b21: 300 }),
    expense('Løn', { b20: 900, r20: 880, b21: 920 }, 'drift'),
    expense('Husleje', { b20: 50, r20: 20, b21: 60 }, 'drift'),
    expense('Møder', { b20: 50, r20: 0, b21: 35 }),
    expense('Uforudsete udgifter', { b20: 200, b21: 300 }),
  ],
  financedElsewhere: false,
};

/** The small secretariat with a change, decided, and its sentences. */
export function ask(change: Partial<AccountsInput> = {}): Accounts & { readonly texts: readonly string[] } {
  const answer = calculateAccounts({ ...table, ...change });
  assert.ok(answer.status === 'decided');
  return { ...answer, texts: answer.steps.map(({ text }) => text) };
}

/** The secretariat's posts with one in place of that of the same name. */
export const withPost = (post: Post): readonly Post[] => [
  ...table.posts.filter(({ id }) => id !== post.id),
  post,
];
