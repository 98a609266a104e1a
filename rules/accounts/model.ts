import type { Deviation } from '../deviations/index.ts';
import type { Fraction } from '../exact/index.ts';
import type { Decided, Refused } from '../outcome/index.ts';

/** Whole øre by name. */
export type Amounts = ReadonlyMap<string, bigint>;

export type Column = { readonly id: string; readonly year: number; readonly kind: 'budget' | 'accounts' };

/** A line of a budget. A column without an amount is nothing entered: it counts as 0 and is reported. */
export type Post = {
  readonly id: string;
  readonly type: 'income' | 'expense';
  readonly group?: string;
  /** Whole øre by column. */
  readonly amounts: Amounts;
};

/** Two columns by id. */
export type Pair = { readonly from: string; readonly to: string };

/** What a source prints, in whole øre: kept beside the calculation and compared with it. */
export type Printed = {
  readonly income?: Amounts | undefined;
  readonly expenses?: Amounts | undefined;
  readonly result?: Amounts | undefined;
  /** By group, then column. */
  readonly subtotals?: ReadonlyMap<string, Amounts> | undefined;
  /** By post; null where the source has left the cell empty. */
  readonly differences?: ReadonlyMap<string, bigint | null> | undefined;
  readonly groupDifferences?: Amounts | undefined;
  readonly incomeDifference?: bigint | undefined;
  readonly expensesDifference?: bigint | undefined;
  readonly resultDifference?: bigint | undefined;
};

export type Table = { readonly columns: readonly Column[]; readonly posts: readonly Post[] };

export type AccountsInput = Table & {
  /** Whether the expenses are paid by income that is not in the table; a budget then need not balance. */
  readonly financedElsewhere: boolean;
  /** The post whose amount would make each budget balance. */
  readonly balanceWith?: string | undefined;
  /** Wanted differences: the column `to` − the column `from`. */
  readonly compare?: Pair | undefined;
  readonly consumption?: { readonly budget: string; readonly accounts: string } | undefined;
  /** The result of the accounts `from` is to stand in the budget `to`, in this post. */
  readonly carried?: (Pair & { readonly post: string }) | undefined;
  /** The post is to follow a rate from one column to another, to whole kroner, halves up: 3/200 is 1.5 per cent. */
  readonly levy?: (Pair & { readonly post: string; readonly rate: Fraction }) | undefined;
  readonly printed?: Printed | undefined;
  /** What the steps cite: the agreement behind the cooperation. */
  readonly law?: string | undefined;
};

export type Differences = {
  readonly posts: Amounts;
  readonly groups: Amounts;
  readonly income: bigint;
  readonly expenses: bigint;
  readonly result: bigint;
};

/** Accounts over budget; null over a budget of nothing. */
export type Consumption = {
  readonly income: Fraction | null;
  readonly expenses: Fraction | null;
  readonly groups: ReadonlyMap<string, Fraction | null>;
  readonly posts: ReadonlyMap<string, Fraction | null>;
};

/** What a post should be and what is entered; `difference` is entered − expected, nothing entered counted as 0. */
export type Expectation = {
  readonly expected: bigint;
  readonly entered: bigint | null;
  readonly difference: bigint;
};

/** `id` is the post or group, empty for all; `column` is empty for a difference. */
export type AccountsDeviation = Deviation<
  | 'income'
  | 'expenses'
  | 'result'
  | 'subtotal'
  | 'difference'
  | 'group-difference'
  | 'income-difference'
  | 'expenses-difference'
  | 'result-difference'
> & { readonly column: string };

export type Accounts = {
  readonly income: Amounts;
  readonly expenses: Amounts;
  /** Income − expenses: a surplus above 0. */
  readonly result: Amounts;
  readonly subtotals: ReadonlyMap<string, Amounts>;
  /** Whether every budget has as much income as expenses; null when financed elsewhere. */
  readonly balanced: boolean | null;
  /** By budget, the amount of `balanceWith` that balances it; null where that would be below 0. */
  readonly proposals: ReadonlyMap<string, bigint | null> | null;
  readonly differences: Differences | null;
  readonly consumption: Consumption | null;
  readonly carried: Expectation | null;
  readonly levy: Expectation | null;
  readonly nothingEntered: readonly { readonly post: string; readonly column: string }[];
  /** Posts whose difference the source has left empty. */
  readonly notPrinted: readonly string[];
  readonly deviations: readonly AccountsDeviation[];
};

export type AccountsAnswer = Decided<Accounts> | Refused;
