import type { Fraction } from '../exact/index.ts';
import type { AccountsDeviation, Column } from './model.ts';

/** A column as it is called: by kind and year, and by its `id` too where another is called the same. */
export type ColumnName = {
  readonly id: string;
  readonly kind: Column['kind'];
  readonly year: number;
  readonly alike: boolean;
};

/** What a post should be; `entered` is left out where nothing is. */
type Expected = {
  readonly expected: bigint;
  readonly entered: bigint | undefined;
  readonly difference: bigint;
};

/** The kinds of step on budgets and accounts, with the figures of each; amounts are whole øre. */
export type AccountsKinds = {
  readonly 'accounts-nothing-entered': { readonly column: ColumnName; readonly posts: readonly string[] };
  readonly 'accounts-subtotal': {
    readonly group: string;
    readonly sums: readonly { readonly column: ColumnName; readonly sum: bigint }[];
  };
  readonly 'accounts-result': {
    readonly column: ColumnName;
    readonly income: bigint;
    readonly expenses: bigint;
    readonly result: bigint;
    readonly financedElsewhere: boolean;
  };
  readonly 'accounts-balance': {
    readonly column: ColumnName;
    readonly post: string;
    readonly now: bigint;
    /** Left out where it would be below 0. */
    readonly amount: bigint | undefined;
  };
  readonly 'accounts-difference': {
    readonly of: 'post' | 'group';
    readonly id: string;
    readonly before: bigint;
    readonly after: bigint;
    readonly change: bigint;
  };
  readonly 'accounts-changes': {
    readonly from: ColumnName;
    readonly to: ColumnName;
    readonly income: bigint;
    readonly expenses: bigint;
  };
  readonly 'accounts-consumption': {
    readonly accounts: ColumnName;
    readonly budget: ColumnName;
    readonly used: bigint;
    readonly planned: bigint;
    /** Left out over a budget of nothing. */
    readonly share: Fraction | undefined;
  };
  readonly 'accounts-carried': Expected & {
    readonly from: ColumnName;
    readonly to: ColumnName;
    readonly post: string;
    readonly result: bigint;
  };
  readonly 'accounts-levy': Expected & {
    readonly from: ColumnName;
    readonly to: ColumnName;
    readonly post: string;
    readonly before: bigint;
    readonly rate: Fraction;
    /** Øre before they are rounded. */
    readonly exact: Fraction;
  };
  readonly 'accounts-not-printed': { readonly post: string; readonly change: bigint };
  readonly 'accounts-deviation': Omit<AccountsDeviation, 'column'> & {
    readonly column: ColumnName | undefined;
  };
  readonly 'accounts-revision': {
    readonly column: ColumnName;
    readonly decision: string;
    readonly reason: string;
  };
  readonly 'accounts-revised-post': {
    readonly post: string;
    readonly before: bigint;
    readonly after: bigint;
  };
  readonly 'accounts-counter-post': {
    readonly post: string;
    readonly before: bigint;
    readonly after: bigint;
  };
  readonly 'accounts-result-kept': { readonly column: ColumnName; readonly result: bigint };
};
