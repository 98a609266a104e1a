import type { JsonFields } from 'tvaers-rules/forms';
import type { RowsField, RuleForm } from '../model.ts';
import { isFields, isList, valueAt } from './nest.ts';

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
  const columns = (field.shape === 'grouped' ? [] : rest)
    .filter(
      ({ into, type }) =>
        into === undefined && type !== 'yes-no' && type !== 'names' && type !== 'choice' && type !== 'text',
    )
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
