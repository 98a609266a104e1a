import type { Register } from './register.ts';

export type Option = { readonly value: string; readonly text: string };

type Labelled = {
  /** Path in the input, parts joined by dots: `official.size`. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** May be left empty; it is then left out of the input. */
  readonly optional?: true;
};

/**
 * An `amount` is kroner in the form and whole øre in the input; a `percent` is "12,5" in the form and a share of one in the
 * input; a `number` may have decimals.
 */
export type ScalarField = Labelled & {
  readonly type: 'count' | 'amount' | 'number' | 'percent' | 'text' | 'date' | 'choice' | 'yes-no';
  /** Of a choice; the first is what is meant where nothing is said. */
  readonly options?: readonly Option[];
};

export type Column = {
  readonly key: string;
  readonly label: string;
  /** `names`, `years`: several in one cell, with commas between. */
  readonly type:
    | 'text'
    | 'date'
    | 'names'
    | 'years'
    | 'choice'
    | 'count'
    | 'amount'
    | 'number'
    | 'percent'
    | 'yes-no';
  /** Of a choice; the first is what an empty row has. */
  readonly options?: readonly Option[];
  readonly optional?: true;
  /** Of a text: what may be written by name or code. */
  readonly as?: Register;
  /** A yes-no that says no where nothing is written. */
  readonly otherwiseNo?: true;
  /** Of a grouped table: the names whose cell says yes, as a list. */
  readonly listed?: true;
  /** A `number` in per cent, so that "45 %" is 45 too. */
  readonly unit?: 'percent';
  /** Goes into a map of its own, by the row's first column: `minimum` gives `{"minimum":{"A":1}}`. */
  readonly into?: string;
};

/**
 * A table in the form. `list`: one object for each row. `map`: first column → second. `ballots`: the first column names a
 * candidate, each further column is a ballot. `grouped`: rows with the same first column are one object, and the second column
 * names an entry in each of its maps. `nested`: rows that say the same outside `inner` are one object with a list.
 */
export type RowsField = Labelled & {
  readonly type: 'rows';
  readonly shape: 'list' | 'map' | 'ballots' | 'grouped' | 'nested';
  /** Of a nested table: columns `points.id` are objects in a list `points` of the object that the other columns make. */
  readonly inner?: string;
  readonly columns: readonly Column[];
};

/** `sets`: each line is names that belong together, `V, C`. `lines`: each line is one name; `numbers`, `percents`: one figure. */
export type LinesField = Labelled & {
  readonly type: 'sets' | 'lines' | 'numbers' | 'percents';
  /** Of lines: each may be written by name or code. */
  readonly as?: Register;
};

export type Field = ScalarField | RowsField | LinesField;

export function isLines(field: Field): field is LinesField {
  return ['sets', 'lines', 'numbers', 'percents'].includes(field.type);
}

/** A cell that always holds something, so that a row with nothing else is an empty row. */
export const isPicked = ({ type }: Column): boolean => type === 'yes-no' || type === 'choice';

/** The id of one cell in a form's table; rows are counted from 1. */
export function cellId(field: RowsField, row: number, column: Column): string {
  return `${field.key}-${row}-${column.key}`;
}
