import { printDeviation } from '../deviations/index.ts';
import { type Fraction, printFraction } from '../exact/index.ts';
import { type Json, type JsonFields, printAmount, printAmounts, printMap } from '../forms/index.ts';
import type { Accounts, Amounts, Consumption, Differences, Expectation, Post } from './model.ts';
import { ofType } from './sums.ts';

/** The figures as JSON, by column or post; what was not asked is left out. */
export function printAccounts(found: Accounts, posts: readonly Post[]): JsonFields {
  const { differences, consumption, carried, levy, proposals } = found;
  return {
    totals: printTotals(found),
    subtotalsOere: printMap(found.subtotals, printAmounts),
    balanced: found.balanced ?? undefined,
    proposalsOere: proposals ? printMap(proposals, printMaybe) : undefined,
    differences: differences ? printDifferences(differences, posts) : undefined,
    consumption: consumption ? printConsumption(consumption, posts) : undefined,
    carried: carried ? printExpectation(carried) : undefined,
    levy: levy ? printExpectation(levy) : undefined,
    nothingEntered: found.nothingEntered.map(({ post, column }) => ({ post, column })),
    notPrinted: found.notPrinted,
    deviations: found.deviations.map((one) => ({ ...printDeviation(one), column: one.column })),
  };
}

/** By column, in the order of the years. */
const printTotals = ({ income, expenses, result }: Accounts): JsonFields => {
  const at = (amounts: Amounts, column: string): string => printAmount(amounts.get(column) ?? 0n);
  const totals = [...result.keys()].map((column): [string, JsonFields] => {
    const sums = { incomeOere: at(income, column), expensesOere: at(expenses, column) };
    return [column, { ...sums, resultOere: at(result, column) }];
  });
  return Object.fromEntries(totals);
};

const printMaybe = (amount: bigint | null): string | null => (amount === null ? null : printAmount(amount));
const printShare = (share: Fraction | null): string | null => (share === null ? null : printFraction(share));

/** The entries of the posts of one type. */
const printPosts = <T>(
  all: ReadonlyMap<string, T>,
  posts: readonly Post[],
  print: (value: T) => Json,
): JsonFields => printMap(new Map([...all].filter(([id]) => posts.some((post) => post.id === id))), print);

const printDifferences = (found: Differences, posts: readonly Post[]): JsonFields => ({
  incomePostsOere: printPosts(found.posts, ofType(posts, 'income'), printAmount),
  expensePostsOere: printPosts(found.posts, ofType(posts, 'expense'), printAmount),
  groupsOere: printAmounts(found.groups),
  incomeOere: printAmount(found.income),
  expensesOere: printAmount(found.expenses),
  resultOere: printAmount(found.result),
});

const printConsumption = (found: Consumption, posts: readonly Post[]): JsonFields => ({
  incomePosts: printPosts(found.posts, ofType(posts, 'income'), printShare),
  expensePosts: printPosts(found.posts, ofType(posts, 'expense'), printShare),
  groups: printMap(found.groups, printShare),
  income: printShare(found.income),
  expenses: printShare(found.expenses),
});

const printExpectation = ({ expected, entered, difference }: Expectation): JsonFields => ({
  expectedOere: printAmount(expected),
  enteredOere: printMaybe(entered),
  differenceOere: printAmount(difference),
});
