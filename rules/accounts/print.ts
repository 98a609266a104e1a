import { deviationFields, deviationInOere } from '../deviations/index.ts';
import { answerOf, type JsonFields, print } from '../forms/index.ts';
import type { Decided } from '../outcome/index.ts';
import type { Accounts, Expectation, Post } from './model.ts';
import { ofType } from './sums.ts';

const total = print.fields({
  incomeOere: print.amount,
  expensesOere: print.amount,
  resultOere: print.amount,
});
const differences = print.fields({
  ...{ incomePostsOere: print.amounts, expensePostsOere: print.amounts, groupsOere: print.amounts },
  ...{ incomeOere: print.amount, expensesOere: print.amount, resultOere: print.amount },
});
const share = print.orNull(print.fraction);
const consumption = print.fields({
  ...{ incomePosts: print.mapOf(share), expensePosts: print.mapOf(share), groups: print.mapOf(share) },
  ...{ income: share, expenses: share },
});
const expectation = print.fields({
  expectedOere: print.amount,
  enteredOere: print.orNull(print.amount),
  differenceOere: print.amount,
});

/** The figures by column or post; what was not asked is left out. Totals stand in the order of the years. */
export const accounts = answerOf('decided', {
  totals: print.tableOf(total),
  subtotalsOere: print.mapOf(print.amounts),
  balanced: print.optional(print.yesNo),
  proposalsOere: print.optional(print.mapOf(print.orNull(print.amount))),
  differences: print.optional(differences),
  consumption: print.optional(consumption),
  carried: print.optional(expectation),
  levy: print.optional(expectation),
  nothingEntered: print.listOf(print.fields({ post: print.text, column: print.text })),
  notPrinted: print.texts,
  deviations: print.listOf(print.fields({ ...deviationFields, column: print.text })),
});

export function printAccounts(found: Decided<Accounts>, posts: readonly Post[]): JsonFields {
  const [income, expense] = [ofType(posts, 'income'), ofType(posts, 'expense')];
  const changed = found.differences;
  const used = found.consumption;
  return accounts.print({
    ...found,
    totals: totalsOf(found),
    subtotalsOere: found.subtotals,
    proposalsOere: found.proposals,
    differences: changed && {
      incomePostsOere: only(changed.posts, income),
      expensePostsOere: only(changed.posts, expense),
      groupsOere: changed.groups,
      incomeOere: changed.income,
      expensesOere: changed.expenses,
      resultOere: changed.result,
    },
    consumption: used && {
      ...used,
      incomePosts: only(used.posts, income),
      expensePosts: only(used.posts, expense),
    },
    carried: found.carried && inOere(found.carried),
    levy: found.levy && inOere(found.levy),
    deviations: found.deviations.map(deviationInOere),
  });
}

const totalsOf = ({ income, expenses, result }: Accounts) =>
  new Map(
    [...result].map(([column, resultOere]) => {
      const [incomeOere, expensesOere] = [income.get(column) ?? 0n, expenses.get(column) ?? 0n];
      return [column, { incomeOere, expensesOere, resultOere }] as const;
    }),
  );

/** The entries of the posts of one type. */
const only = <T>(all: ReadonlyMap<string, T>, posts: readonly Post[]): ReadonlyMap<string, T> =>
  new Map([...all].filter(([id]) => posts.some((post) => post.id === id)));

const inOere = ({ expected, entered, difference }: Expectation) => ({
  expectedOere: expected,
  enteredOere: entered,
  differenceOere: difference,
});
