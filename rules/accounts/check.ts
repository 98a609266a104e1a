import {
  compare as compareFractions,
  findRepeated,
  formatList,
  formatPercent,
  fraction,
} from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { findPrintedFault } from './check-printed.ts';
import { refuse } from './errors.ts';
import type { AccountsInput, Column, Table } from './model.ts';
import type { RevisionInput } from './revision-model.ts';
import { groupsOf } from './sums.ts';

/** The first thing wrong with an input, or undefined. */
export function findFault(input: AccountsInput): Refused | undefined {
  return (
    findTableFault(input) ??
    findBalanceFault(input) ??
    findCompareFault(input) ??
    findCarriedFault(input) ??
    findLevyFault(input) ??
    findPrintedFault(input)
  );
}

/** The first thing wrong with a revision, or undefined. */
export function findRevisionFault(input: RevisionInput): Refused | undefined {
  const { column, post, counterPost, reason, decision } = input;
  const named =
    findTableFault(input) ??
    findColumnFault(input, column, 'column', 'budget') ??
    findPostFault(input, post, 'post') ??
    findPostFault(input, counterPost, 'counterPost');
  if (named) return named;
  if (post === counterPost) return refuse('revision-against-itself', { post });
  return reason.trim() === '' || decision.trim() === '' ? refuse('revision-unexplained') : undefined;
}

function findTableFault({ columns, posts }: Table): Refused | undefined {
  if (columns.length === 0) return refuse('accounts-without-columns');
  if (posts.length === 0) return refuse('accounts-without-posts');
  const column = findTwice(columns);
  if (column !== undefined) return refuse('accounts-column-twice', { id: column });
  const post = findTwice(posts);
  if (post !== undefined) return refuse('accounts-post-twice', { id: post });
  for (const { id, amounts } of posts) {
    const stranger = [...amounts.keys()].find((name) => !columns.some((one) => one.id === name));
    if (stranger !== undefined) return refuseColumn({ columns }, stranger, `posten ${id}`);
  }
  const mixed = [...groupsOf(posts)].find(([, of]) => new Set(of.map(({ type }) => type)).size > 1);
  return mixed && refuse('group-of-both-types', { id: mixed[0] });
}

const findTwice = (all: readonly { readonly id: string }[]): string | undefined =>
  findRepeated(all.map(({ id }) => id));

const refuseColumn = ({ columns }: Pick<Table, 'columns'>, id: string, where: string): Refused =>
  refuse('accounts-unknown-column', { id, where, known: formatList(columns.map((column) => column.id)) });

/** A column that is not there, or not of the kind that is wanted. */
function findColumnFault(
  { columns }: Table,
  id: string,
  where: string,
  kind?: Column['kind'],
): Refused | undefined {
  const column = columns.find((one) => one.id === id);
  if (!column) return refuseColumn({ columns }, id, where);
  const wanted = kind === 'budget' ? 'budget' : 'regnskab';
  return kind === undefined || column.kind === kind
    ? undefined
    : refuse('column-of-wrong-kind', { id, where, wanted });
}

const findPostFault = ({ posts }: Table, id: string, where: string): Refused | undefined =>
  posts.some((post) => post.id === id) ? undefined : refuse('accounts-unknown-post', { id, where });

function findBalanceFault(input: AccountsInput): Refused | undefined {
  const { balanceWith: post, financedElsewhere } = input;
  if (post === undefined) return undefined;
  return (
    findPostFault(input, post, 'valget af modpost') ??
    (financedElsewhere ? refuse('balance-not-required', { post }) : undefined)
  );
}

function findCompareFault(input: AccountsInput): Refused | undefined {
  const { compare, consumption: used } = input;
  return (
    (compare && findPairFault(input, compare.from, compare.to, 'sammenligningen')) ??
    (used &&
      (findColumnFault(input, used.budget, 'forbruget', 'budget') ??
        findColumnFault(input, used.accounts, 'forbruget', 'accounts')))
  );
}

function findPairFault(table: Table, from: string, to: string, where: string): Refused | undefined {
  const fault = findColumnFault(table, from, where) ?? findColumnFault(table, to, where);
  return fault ?? (from === to ? refuse('column-with-itself', { id: from, where }) : undefined);
}

function findCarriedFault(input: AccountsInput): Refused | undefined {
  if (!input.carried) return undefined;
  const { post, from, to } = input.carried;
  const fault =
    findPostFault(input, post, 'det overførte') ??
    findColumnFault(input, from, 'det overførte', 'accounts') ??
    findColumnFault(input, to, 'det overførte', 'budget');
  if (fault) return fault;
  const yearOf = (id: string): number => input.columns.find((column) => column.id === id)?.year ?? 0;
  return yearOf(to) > yearOf(from)
    ? undefined
    : refuse('carried-backwards', { from: yearOf(from), to: yearOf(to) });
}

function findLevyFault(input: AccountsInput): Refused | undefined {
  if (!input.levy) return undefined;
  const { post, from, to, rate } = input.levy;
  const fault = findPostFault(input, post, 'reguleringen') ?? findPairFault(input, from, to, 'reguleringen');
  if (fault) return fault;
  return compareFractions(rate, fraction(-1n)) > 0
    ? undefined
    : refuse('levy-rate-too-low', { rate: formatPercent(rate, 2).replace(' pct.', '') });
}
