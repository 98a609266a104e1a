import { findExcess } from '../limits/index.ts';
import { decided } from '../outcome/index.ts';
import { findFault } from './check.ts';
import { listConsumption, listDifferences } from './compare.ts';
import { listDeviations } from './deviations.ts';
import { budgetsOf, expectCarried, expectLevy, proposeBalance } from './expectations.ts';
import type { Accounts, AccountsAnswer, AccountsInput } from './model.ts';
import { byColumn, groupsOf, inOrder, ofType, resultIn, sumIn } from './sums.ts';
import { tellAll } from './tell.ts';

export type {
  Accounts,
  AccountsAnswer,
  AccountsDeviation,
  AccountsInput,
  Amounts,
  Column,
  Consumption,
  Differences,
  Expectation,
  Pair,
  Post,
  Printed,
  Table,
} from './model.ts';
export { calculateRevision } from './revision.ts';
export type { Revision, RevisionAnswer, RevisionInput } from './revision-model.ts';

/**
 * Adds up the budgets and accounts of a cooperation, post by post: subtotals, income, expenses, result, differences and
 * consumption; holds a carried surplus and a regulated levy against what they should be, and a source's printed figures
 * against the computed ones. Nothing is corrected. Whole øre. Law: none; the agreement named in `law`. Errors: errors.ts.
 *
 * @example
 * const columns = [{ id: 'b', year: 2020, kind: 'budget' }];
 * const rent = { id: 'Husleje', type: 'expense', amounts: new Map([['b', 2_960_000n]]) };
 * const levy = { id: 'Indkrævet', type: 'income', amounts: new Map([['b', 3_000_000n]]) };
 * const answer = calculateAccounts({ columns, posts: [levy, rent], financedElsewhere: false });
 * answer.status === 'decided' && [answer.result.get('b'), answer.balanced]; // [40_000n, false]
 */
export function calculateAccounts(input: AccountsInput): AccountsAnswer {
  const fault = findExcess('accounts', input) ?? findFault(input);
  if (fault) return fault;
  const table = inOrder(input);
  const found = findFigures(table);
  return decided(tellAll(table, found), found);
}

function findFigures(table: AccountsInput): Accounts {
  const {
    columns,
    posts,
    financedElsewhere,
    balanceWith,
    compare,
    consumption,
    carried,
    levy,
    printed = {},
  } = table;
  const sums = {
    income: byColumn(columns, (column) => sumIn(ofType(posts, 'income'), column)),
    expenses: byColumn(columns, (column) => sumIn(ofType(posts, 'expense'), column)),
    result: byColumn(columns, (column) => resultIn(posts, column)),
    subtotals: new Map(
      [...groupsOf(posts)].map(([group, of]) => [group, byColumn(columns, (column) => sumIn(of, column))]),
    ),
    differences: compare ? listDifferences(table, compare) : null,
  };
  const empty = [...(printed.differences ?? [])].filter(([, change]) => change === null).map(([id]) => id);
  return {
    ...sums,
    balanced: financedElsewhere ? null : budgetsOf(columns).every(({ id }) => resultIn(posts, id) === 0n),
    proposals: balanceWith === undefined ? null : proposeBalance(table, balanceWith),
    consumption: consumption ? listConsumption(table, consumption) : null,
    carried: carried ? expectCarried(table, carried) : null,
    levy: levy ? expectLevy(table, levy) : null,
    nothingEntered: columns.flatMap(({ id: column }) =>
      posts.filter(({ amounts }) => !amounts.has(column)).map(({ id: post }) => ({ post, column })),
    ),
    notPrinted: posts.map(({ id }) => id).filter((id) => empty.includes(id)),
    deviations: listDeviations(printed, sums),
  };
}
