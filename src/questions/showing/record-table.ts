import type { JsonFields } from 'tvaers-rules/forms';
import type { RowsField } from '../forms/fields.ts';
import { textsOfField } from '../reading/values-of-input.ts';
import type { ShownTable } from './shown.ts';

type AnswerCells = { readonly label: string; readonly cellOf: (name: string) => string };

/**
 * The table that is taken away: every row as it was asked, all its columns, and the answer beside it. Read in again, it asks the
 * same.
 */
export function recordTable(field: RowsField, input: JsonFields, answer: readonly AnswerCells[]): ShownTable {
  const values = new Map(textsOfField(field, input));
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
