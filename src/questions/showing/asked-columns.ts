import type { JsonFields } from 'tvaers-rules/forms';
import type { Column, RowsField } from '../forms/fields.ts';
import { isFields, isList, valueAt } from '../forms/json-values.ts';
import type { Question } from '../forms/question.ts';
import type { ShownAs } from '../forms/showing.ts';
import { isFigure } from '../reading/read-figure.ts';

/** A column of the table by group: of each group's name, its value. */
export type GroupColumn = {
  readonly key: string;
  readonly label: string;
  readonly map: JsonFields;
  readonly as: ShownAs | undefined;
};

/** The table of the form whose rows the answer's groups are: the one that is named (none has an empty name), or the first. */
export function askedRows({ fields, showing }: Question): RowsField | null {
  const wanted = showing.byGroup?.of;
  const tables = fields.filter((field): field is RowsField => field.type === 'rows');
  return (wanted === undefined ? tables[0] : tables.find(({ key }) => key === wanted)) ?? null;
}

/** The counts that were asked with, which stand beside the answer, and the names of their rows. */
export function askedColumns(
  field: RowsField | null,
  input: JsonFields,
): { readonly order: readonly string[]; readonly columns: readonly GroupColumn[] } {
  if (field === null) return { order: [], columns: [] };
  const [name, ...rest] = field.columns;
  const value = valueAt(input, field.key);
  const listed = isList(value) ? value.filter(isFields) : [];
  const order = isFields(value) ? Object.keys(value) : listed.map((row) => String(row[name?.key ?? '']));
  const columns = (field.shape === 'grouped' || field.shape === 'nested' ? [] : rest)
    .filter(({ into, type }) => into === undefined && isFigure(type))
    .map((column) => groupColumn(column, isFields(value) ? value : mapOf(listed, name, column.key)))
    .filter(hasSome);
  return { order, columns };
}

/** One of the asked columns by its key, by the rows' names; null where nothing is written in it. */
export function askedColumn(field: RowsField | null, input: JsonFields, key: string): GroupColumn | null {
  const column = field?.columns.find((each) => each.key === key);
  if (!field || !column) return null;
  const value = valueAt(input, column.into ?? field.key);
  const listed = isList(value) ? value.filter(isFields) : [];
  const found = groupColumn(column, isFields(value) ? value : mapOf(listed, field.columns[0], key));
  return hasSome(found) ? found : null;
}

function groupColumn({ key, label, type }: Column, map: JsonFields): GroupColumn {
  return { key, label, map, as: type === 'amount' ? 'kroner' : undefined };
}

function mapOf(rows: readonly JsonFields[], name: Column | undefined, key: string): JsonFields {
  return Object.fromEntries(
    rows.map((row) => [String(row[name?.key ?? ''] ?? ''), valueAt(row, key) ?? null]),
  );
}

function hasSome({ map }: GroupColumn): boolean {
  return Object.values(map).some((each) => each !== null);
}
