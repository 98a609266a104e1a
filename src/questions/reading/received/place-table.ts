import { ok, type Refusal, type Result, refused } from '../../../kernel/result.ts';
import type { Column, RowsField } from '../../forms/fields.ts';
import type { Values } from '../../forms/values.ts';
import { refuseQuestion } from '../../texts.da.ts';
import type { Cells } from './parse-table.ts';

/** A form's page with more rows than this is no longer a page. */
const mostRows = 500;

/**
 * Puts a table's cells under the field's columns. A first row that names a column is the heading: columns then come in any
 * order, and those the form does not ask for are left out (a result that was taken out can be read in again).
 */
export function placeTable(field: RowsField, cells: Cells): Result<Values> {
  const [first, ...rest] = cells;
  if (first === undefined) return refused(refuseQuestion('question-table-empty'));
  const heading = first.map((cell) => columnNamed(field, cell));
  const isHeading = heading.some((column) => column !== undefined);
  const columns = isHeading ? heading : field.columns;
  const rows = isHeading ? rest : cells;
  const fault = findFault(field, isHeading, columns, rows);
  if (fault) return refused(fault);
  const placed = field.columns.map((column): readonly [string, readonly string[]] => {
    const at = columns.indexOf(column);
    return [`${field.key}.${column.key}`, rows.map((row) => row[at] ?? '')];
  });
  return ok(new Map(placed));
}

function columnNamed(field: RowsField, cell: string): Column | undefined {
  const name = cell.toLocaleLowerCase('da');
  return field.columns.find(
    ({ key, label }) => label.toLocaleLowerCase('da') === name || key.toLowerCase() === name,
  );
}

function findFault(
  field: RowsField,
  isHeading: boolean,
  columns: readonly (Column | undefined)[],
  rows: Cells,
): Refusal | null {
  const known = field.columns.map(({ label }) => label).join(', ');
  const lost = field.columns.find((column) => isHeading && !column.optional && !columns.includes(column));
  if (lost) return refuseQuestion('question-column-missing', { column: lost.label, known });
  if (rows.length === 0) return refuseQuestion('question-table-empty');
  if (rows.length > mostRows)
    return refuseQuestion('question-too-many-rows', { rows: rows.length, most: mostRows });
  const most = columns.length;
  const wide = rows.findIndex((row) => row.slice(most).some((cell) => cell !== ''));
  if (wide === -1) return null;
  const found = rows[wide]?.length ?? 0;
  return refuseQuestion('question-too-many-columns', { row: wide + 1, found, most, known });
}
