import type { Visit } from '../../../../platform/http/route.ts';
import type { FormError } from '../../../../ui/index.ts';
import { calendarSuffix, type Field, linesSuffix, lotsKey, type RuleForm, type Values } from '../model.ts';
import { takeLot } from './lot-values.ts';
import { rowsOf, takeTable } from './take-table.ts';

export type Taken = { readonly values: Values; readonly errors: readonly FormError[] };

/** The values of a posted form: its fields, its tables (a file before pasted lines before the rows), and its lots. */
export async function takeValues(visit: Pick<Visit, 'files' | 'form'>, form: RuleForm): Promise<Taken> {
  const parts = await Promise.all(form.fields.map((field) => takeField(visit, field)));
  const lots = [...visit.form.texts(lotsKey), ...takeLot(visit.form)];
  const values = new Map(parts.flatMap((part) => [...part.values]));
  if (form.takesLots && lots.length > 0) values.set(lotsKey, lots);
  return { values, errors: parts.flatMap(({ errors }) => errors) };
}

async function takeField(visit: Pick<Visit, 'files' | 'form'>, field: Field): Promise<Taken> {
  if (field.type !== 'rows') {
    const text = writtenOrPicked(visit, field.key).replace(/\r\n/g, '\n').trim();
    return { values: new Map(text === '' ? [] : [[field.key, [text]]]), errors: [] };
  }
  const table = await takeTable(visit, field);
  if (table.ok) return { values: table.value, errors: [] };
  const lines = `${field.key}${linesSuffix}`;
  return {
    values: new Map([...rowsOf(visit, field), [lines, [visit.form.text(lines)]]]),
    errors: [{ field: lines, message: table.error.message }],
  };
}

/** A page is sent with its calendar empty, so a day that is picked there is newer than what is written beside it. */
export function writtenOrPicked({ form }: Pick<Visit, 'form'>, key: string): string {
  return form.text(`${key}${calendarSuffix}`).trim() || form.text(key);
}
