import type { JsonFields } from 'tvaers-rules/forms';
import type { RowsField, RuleForm } from '../model.ts';
import type { GroupColumn } from './draw-groups.ts';
import { isFields, isList, valueAt } from './nest.ts';
import { isFigure } from './read-figure.ts';

type AskedColumn = { readonly label: string; readonly map: JsonFields; readonly as: 'kroner' | undefined };

/** The table of the form whose rows the answer's groups are: the one that is named (none has an empty name), or the first. */
export function askedRows({ fields, showing }: RuleForm): RowsField | null {
  const wanted = showing.byGroup?.of;
  const tables = fields.filter((field): field is RowsField => field.type === 'rows');
  return (wanted === undefined ? tables[0] : tables.find(({ key }) => key === wanted)) ?? null;
}

/** The counts that were asked with stand beside the answer. */
export function askedColumns(
  form: RuleForm,
  input: JsonFields,
): { readonly order: readonly string[]; readonly columns: readonly AskedColumn[] } {
  const field = askedRows(form);
  if (field === null) return { order: [], columns: [] };
  const [name, ...rest] = field.columns;
  const value = valueAt(input, field.key);
  const listed = isList(value) ? value.filter(isFields) : [];
  const order = isFields(value) ? Object.keys(value) : listed.map((row) => String(row[name?.key ?? '']));
  const columns = (field.shape === 'grouped' || field.shape === 'nested' ? [] : rest)
    .filter(({ into, type }) => into === undefined && isFigure(type))
    .map(({ key, label, type }) => ({
      label,
      as: type === 'amount' ? ('kroner' as const) : undefined,
      map: isFields(value)
        ? value
        : Object.fromEntries(listed.map((row, at) => [order[at] ?? '', valueAt(row, key) ?? null])),
    }))
    .filter(({ map }) => Object.values(map).some((each) => each !== null));
  return { order, columns };
}

/** One of the asked columns by its key, by the rows' names; null where nothing is written in it. */
export function askedMap(form: RuleForm, input: JsonFields, key: string): GroupColumn | null {
  const field = askedRows(form);
  const column = field?.columns.find((each) => each.key === key);
  if (!field || !column) return null;
  const value = valueAt(input, column.into ?? field.key);
  const name = field.columns[0]?.key ?? '';
  const map = isFields(value) ? value : mapOf(isList(value) ? value.filter(isFields) : [], name, key);
  const as = column.type === 'amount' ? ('kroner' as const) : undefined;
  const isEmpty = Object.values(map).every((each) => each === null);
  return isEmpty ? null : { key, label: column.label, map, as };
}

function mapOf(rows: readonly JsonFields[], name: string, key: string): JsonFields {
  return Object.fromEntries(rows.map((row) => [String(row[name] ?? ''), valueAt(row, key) ?? null]));
}
