import { printDeviation } from '../deviations/index.ts';
import { type Fraction, printFraction } from '../exact/index.ts';
import { type JsonFields, printAmount, printAmounts, printMap } from '../forms/index.ts';
import type { Accounts, Consumption, Differences, Expectation } from './model.ts';

/** The figures as JSON; what was not asked is left out. */
export function printAccounts(found: Accounts): JsonFields {
  const { differences, consumption, carried, levy, proposals } = found;
  return {
    incomeOere: printAmounts(found.income),
    expensesOere: printAmounts(found.expenses),
    resultOere: printAmounts(found.result),
    subtotalsOere: printMap(found.subtotals, printAmounts),
    balanced: found.balanced ?? undefined,
    proposalsOere: proposals ? printMap(proposals, printMaybe) : undefined,
    differences: differences ? printDifferences(differences) : undefined,
    consumption: consumption ? printConsumption(consumption) : undefined,
    carried: carried ? printExpectation(carried) : undefined,
    levy: levy ? printExpectation(levy) : undefined,
    nothingEntered: found.nothingEntered.map(({ post, column }) => ({ post, column })),
    notPrinted: found.notPrinted,
    deviations: found.deviations.map((one) => ({ ...printDeviation(one), column: one.column })),
  };
}

const printMaybe = (amount: bigint | null): string | null => (amount === null ? null : printAmount(amount));
const printShare = (share: Fraction | null): string | null => (share === null ? null : printFraction(share));

const printDifferences = ({ posts, groups, income, expenses, result }: Differences): JsonFields => ({
  postsOere: printAmounts(posts),
  groupsOere: printAmounts(groups),
  incomeOere: printAmount(income),
  expensesOere: printAmount(expenses),
  resultOere: printAmount(result),
});

const printConsumption = ({ income, expenses, groups, posts }: Consumption): JsonFields => ({
  income: printShare(income),
  expenses: printShare(expenses),
  groups: printMap(groups, printShare),
  posts: printMap(posts, printShare),
});

const printExpectation = ({ expected, entered, difference }: Expectation): JsonFields => ({
  expectedOere: printAmount(expected),
  enteredOere: printMaybe(entered),
  differenceOere: printAmount(difference),
});
