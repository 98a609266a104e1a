import type { Json } from 'tvaers-rules/forms';
import type { FormError } from '../../ui/index.ts';
import { type Column, cellId, type RowsField } from '../forms/fields.ts';
import type { Values } from '../forms/values.ts';
import { refuseQuestion } from '../texts.da.ts';
import { type Cell, fieldsOf, groupRows, type Row } from './group-rows.ts';
import type { Entry } from './nest.ts';
import { nestRows } from './nest-rows.ts';
import { readCell } from './read-cell.ts';

/** How many rows the values hold for a table. */
export function countRows(field: RowsField, values: Values): number {
  return Math.max(0, ...field.columns.map(({ key }) => values.get(`${field.key}.${key}`)?.length ?? 0));
}

/** Reads a table into the input; each error names its row and column. */
export function readRows(
  field: RowsField,
  values: Values,
): { readonly entries: readonly Entry[]; readonly errors: readonly FormError[] } {
  const errors: FormError[] = [];
  const names = new Set<string>();
  const rows = Array.from({ length: countRows(field, values) }, (_, at): Row => {
    const row = field.columns.map((column): Cell => {
      const text = (values.get(`${field.key}.${column.key}`)?.[at] ?? '').trim();
      const read = readCell(column, text, at + 1);
      if (read.error) errors.push({ field: cellId(field, at + 1, column), message: read.error.message });
      return { column, value: read.value };
    });
    const [first] = row;
    const parts = row.slice(0, field.shape === 'grouped' ? 2 : 1).map(({ value }) => String(value ?? ''));
    const id = JSON.stringify(parts);
    // A list may say the same twice, and its rule answers that; a map would lose one of the two without a word.
    if (first && field.shape !== 'list' && field.shape !== 'nested' && names.has(id)) {
      const { message } = refuseQuestion('question-name-twice', {
        row: at + 1,
        name: parts.join(', '),
      });
      errors.push({ field: cellId(field, at + 1, first.column), message });
    }
    names.add(id);
    return row;
  });
  if (rows.length === 0 && !field.optional) {
    const { message } = refuseQuestion('question-rows-missing', { label: field.label });
    errors.push({
      field: cellId(field, 1, field.columns[0] ?? { key: '', label: '', type: 'text' }),
      message,
    });
  }
  return { entries: rows.length === 0 ? [] : [...entriesOf(field, rows), ...mapsBeside(rows)], errors };
}

function entriesOf(field: RowsField, rows: readonly Row[]): readonly Entry[] {
  const path = field.key.split('.');
  if (field.shape === 'list') return [[path, rows.map(fieldsOf)]];
  if (field.shape === 'grouped') return [[path, groupRows(field, rows)]];
  if (field.shape === 'nested') return [[path, nestRows(field, rows)]];
  const [, ...rest] = field.columns;
  const maps = rest.map((column) => mapOf(rows, column));
  if (field.shape === 'map') return [[path, maps[0] ?? {}]];
  const last = maps.findLastIndex((ballot) => Object.keys(ballot).length > 0);
  return [[path, maps.slice(0, last + 1)]];
}

function mapOf(rows: readonly Row[], column: Column): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    rows.flatMap((row): [string, Json][] => {
      const value = row.find((cell) => cell.column === column)?.value;
      return value === undefined ? [] : [[String(row[0]?.value ?? ''), value]];
    }),
  );
}

/** Columns that are maps of their own in the JSON. */
function mapsBeside(rows: readonly Row[]): readonly Entry[] {
  return rows.flatMap((row) =>
    row.flatMap(({ column, value }): Entry[] =>
      column.into === undefined || value === undefined
        ? []
        : [[[...column.into.split('.'), String(row[0]?.value ?? '')], value]],
    ),
  );
}
