import { compareFigure, compareRows, type Deviation } from '../deviations/index.ts';
import { byId } from '../exact/index.ts';
import type { AccountsDeviation, Amounts, Differences, Printed } from './model.ts';

type Of = AccountsDeviation['of'];
type Computed = {
  readonly income: Amounts;
  readonly expenses: Amounts;
  readonly result: Amounts;
  readonly subtotals: ReadonlyMap<string, Amounts>;
  readonly differences: Differences | null;
};

/** Every printed figure that is not the computed one. */
export function listDeviations(printed: Printed, computed: Computed): AccountsDeviation[] {
  const { income, expenses, result, subtotals, differences } = computed;
  return [
    ...[...(printed.subtotals ?? [])]
      .sort(([a], [b]) => byId(a, b))
      .flatMap(([group, row]) =>
        inColumns(group, compareRows('subtotal', row, subtotals.get(group) ?? new Map())),
      ),
    ...inColumns('', compareRows('income', printed.income, income)),
    ...inColumns('', compareRows('expenses', printed.expenses, expenses)),
    ...inColumns('', compareRows('result', printed.result, result)),
    ...(differences ? listChanges(printed, differences) : []).map((found) => ({ ...found, column: '' })),
  ];
}

/** Rows by column: the column gets a place of its own, and the row is of the group. */
const inColumns = (id: string, found: readonly Deviation<Of>[]): AccountsDeviation[] =>
  found.map((deviation) => ({ ...deviation, id, column: deviation.id }));

function listChanges(printed: Printed, differences: Differences): Deviation<Of>[] {
  const rows = [...(printed.differences ?? [])].flatMap(([id, change]) =>
    change === null ? [] : [[id, change] as const],
  );
  return [
    ...compareRows('difference', new Map(rows), differences.posts),
    ...compareRows('group-difference', printed.groupDifferences, differences.groups),
    ...compareFigure('income-difference', '', printed.incomeDifference, differences.income),
    ...compareFigure('expenses-difference', '', printed.expensesDifference, differences.expenses),
    ...compareFigure('result-difference', '', printed.resultDifference, differences.result),
  ];
}
