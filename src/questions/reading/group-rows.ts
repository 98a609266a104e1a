import type { Json, JsonFields } from 'tvaers-rules/forms';
import type { Column, RowsField } from '../forms/fields.ts';
import { isFields, isList, valueAt } from '../forms/json-values.ts';
import { nest } from './nest.ts';

export type Cell = { readonly column: Column; readonly value: Json | undefined };
export type Row = readonly Cell[];

const nameIn = (row: Row, at: number): string => String(row[at]?.value ?? '');

/** A row as an object; a column `advised.before` goes into an object of its own. */
export function fieldsOf(row: Row): JsonFields {
  return nest(
    row.flatMap(({ column, value }) =>
      column.into !== undefined || value === undefined ? [] : [[column.key.split('.'), value] as const],
    ),
  );
}

/**
 * Rows with the same first name make one object: the second column names an entry in it, and each further column is a map
 * from those names to its cells, or, where it is `listed`, the names whose cell says yes.
 */
export function groupRows(field: RowsField, rows: readonly Row[]): readonly JsonFields[] {
  const [group, , ...columns] = field.columns;
  const names = [...new Set(rows.map((row) => nameIn(row, 0)))];
  return names.map((name) => {
    const own = rows.filter((row) => nameIn(row, 0) === name);
    return Object.fromEntries([
      [group?.key ?? '', name],
      ...columns.map((column): [string, Json] => [column.key, partOf(column, own)]),
    ]);
  });
}

function partOf(column: Column, rows: readonly Row[]): Json {
  const cells = rows.flatMap((row): [string, Json][] => {
    const value = row.find((cell) => cell.column === column)?.value;
    return value === undefined ? [] : [[nameIn(row, 1), value]];
  });
  return column.listed
    ? cells.filter(([, value]) => value === true).map(([name]) => name)
    : Object.fromEntries(cells);
}

/** The other way: one row for each name in each object. */
export function ungroupRows(field: RowsField, groups: readonly JsonFields[]): readonly JsonFields[] {
  const [group, entry, ...columns] = field.columns;
  return groups.flatMap((one) => {
    const parts = columns.map((column) => ({ column, part: valueAt(one, column.key) }));
    const names = new Set(parts.flatMap(({ part }) => namesOf(part)));
    return [...names].map((name) =>
      Object.fromEntries([
        [group?.key ?? '', one[group?.key ?? ''] ?? ''],
        [entry?.key ?? '', name],
        ...parts.flatMap(({ column, part }): [string, Json][] => {
          if (column.listed) return [[column.key, isList(part) && part.includes(name)]];
          const value = isFields(part) ? part[name] : undefined;
          return value === undefined ? [] : [[column.key, value]];
        }),
      ]),
    );
  });
}

function namesOf(part: Json | undefined): readonly string[] {
  if (isList(part)) return part.map(String);
  return isFields(part) ? Object.keys(part) : [];
}
