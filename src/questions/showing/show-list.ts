import type { Json, JsonFields } from 'tvaers-rules/forms';
import { valueAt } from '../forms/json-values.ts';
import { type AnswerColumn, isRegister, type ShownList } from '../forms/showing.ts';
import { type Cell, namedCell } from './cell.ts';
import { cellOf } from './cell-of.ts';
import { listRows } from './list-rows.ts';
import type { ShownTable } from './shown.ts';
import { percentPlaces } from './word-value.ts';
import type { Words } from './words.ts';

/** A list in the answer as a table; none where it is empty. */
export function showList(
  { key, caption, columns, having }: ShownList,
  answer: JsonFields,
  words: Words,
): readonly ShownTable[] {
  const rows = listRows(valueAt(answer, key)).filter((row) => having === undefined || row[having] !== 0);
  if (rows.length === 0) return [];
  const shown = columns.map((column) => ({
    text: column.label,
    numeric: isNumeric(column, rows),
    write: writerOf(column, rows, words),
  }));
  return [
    {
      caption,
      columns: shown.map(({ text, numeric }) => ({ text, numeric })),
      rows: rows.map((row) =>
        shown.map(({ write }, at) => write(valueAt(row, columns[at]?.key ?? '') ?? null)),
      ),
    },
  ];
}

function isNumeric({ key, as }: AnswerColumn, rows: readonly JsonFields[]): boolean {
  if (as === 'text' || isRegister(as)) return false;
  return rows.every((row) => typeof row[key] === 'number' || /^-?\d+(\/\d+)?$/.test(String(row[key])));
}

/** Codes of a register are named together, for it may name them only where it knows all of the column. */
function writerOf(
  { key, as }: AnswerColumn,
  rows: readonly JsonFields[],
  words: Words,
): (value: Json) => Cell {
  if (!isRegister(as)) {
    const places = as === 'percent' ? percentPlaces(rows.map((row) => valueAt(row, key) ?? null)) : undefined;
    return (value) => cellOf(value, words, as, places);
  }
  const wordsOf = as.wordsAmong(rows.flatMap((row) => (row[key] ? [String(row[key])] : [])));
  return (value) =>
    value === null ? cellOf(value, words) : namedCell(String(value), wordsOf(String(value)));
}
