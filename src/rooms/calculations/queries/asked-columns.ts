import type { JsonFields } from 'tvaers-rules/forms';
import type { RuleForm } from '../model.ts';
import { isFields, isList, valueAt } from './nest.ts';

type AskedColumn = { readonly label: string; readonly map: JsonFields; readonly as: 'kroner' | undefined };

/** The counts that were asked with stand beside the answer. */
export function askedColumns(
  form: RuleForm,
  input: JsonFields,
): { readonly order: readonly string[]; readonly columns: readonly AskedColumn[] } {
  const field = form.fields.find((each) => each.type === 'rows');
  if (field?.type !== 'rows') return { order: [], columns: [] };
  const [name, ...rest] = field.columns;
  const value = valueAt(input, field.key);
  const listed = isList(value) ? value.filter(isFields) : [];
  const order = isFields(value) ? Object.keys(value) : listed.map((row) => String(row[name?.key ?? '']));
  const columns = rest
    .filter(({ into, type }) => into === undefined && type !== 'yes-no')
    .map(({ key, label, type }) => ({
      label,
      as: type === 'amount' ? ('kroner' as const) : undefined,
      map: isFields(value)
        ? value
        : Object.fromEntries(listed.map((row, at) => [order[at] ?? '', row[key] ?? null])),
    }))
    .filter(({ map }) => Object.values(map).some((each) => each !== null));
  return { order, columns };
}
