import { openInput, type Reader } from '../forms/index.ts';
import type { Refused } from '../outcome/index.ts';
import type { Amounts, Printed } from './model.ts';
import { readCells } from './read.ts';

const fields = [
  'incomeOere',
  'expensesOere',
  'resultOere',
  'subtotalsOere',
  'differencesOere',
  'groupDifferencesOere',
  'incomeDifferenceOere',
  'expensesDifferenceOere',
  'resultDifferenceOere',
];

/** The source's own figures; an empty difference is null. */
export function readPrinted(read: Reader, field: string): Printed {
  const printed = read.inner(field, fields);
  const row = (at: string): Amounts | undefined => printed.optional(at, printed.integers, undefined);
  const figure = (at: string): bigint | undefined => printed.optional(at, printed.integer, undefined);
  return {
    income: row('incomeOere'),
    expenses: row('expensesOere'),
    result: row('resultOere'),
    subtotals: printed.optional('subtotalsOere', (at) => printed.entries(at, readRow, new Map()), undefined),
    differences: printed.optional('differencesOere', (at) => readCells(printed, at), undefined),
    groupDifferences: row('groupDifferencesOere'),
    incomeDifference: figure('incomeDifferenceOere'),
    expensesDifference: figure('expensesDifferenceOere'),
    resultDifference: figure('resultDifferenceOere'),
  };
}

function readRow(value: unknown, field: string): Amounts | Refused {
  const row = openInput({ [field]: value }, [field]);
  return row.finish(row.integers(field));
}
