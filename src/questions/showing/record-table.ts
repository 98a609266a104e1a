import type { JsonFields } from 'tvaers-rules/forms';
import type { RuleForm, ShownTable } from '../model.ts';
import { askedRows } from './asked-columns.ts';
import { valuesOfInput } from './values-of-input.ts';

type AnswerCells = { readonly label: string; readonly cellOf: (name: string) => string };

/**
 * The table that is taken away: every row as it was asked, all its columns, and the answer beside it. Read in again, it asks the
 * same. Null where the form has no table.
 */
export function recordTable(
  form: RuleForm,
  input: JsonFields,
  answer: readonly AnswerCells[],
): ShownTable | null {
  const field = askedRows(form);
  if (field === null) return null;
  const values = valuesOfInput(form, input);
  const columns = field.columns
    .map(({ key, label }) => ({ label, texts: values.get(`${field.key}.${key}`) ?? [] }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const names = columns[0]?.texts ?? [];
  return {
    caption: field.label,
    columns: [...columns, ...answer].map(({ label }) => ({ text: label, numeric: false })),
    rows: names.map((name, at) => [
      ...columns.map(({ texts }) => texts[at] ?? ''),
      ...answer.map(({ cellOf }) => cellOf(name)),
    ]),
  };
}
