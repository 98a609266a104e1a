import type { FileStore } from '../../../platform/files/store.ts';
import type { Form } from '../../../platform/http/form.ts';
import { caseNameField } from '../../forms/case-name.ts';
import type { Field } from '../../forms/fields.ts';
import type { Question } from '../../forms/question.ts';
import { linesSuffix, lotsKey } from '../../forms/values.ts';
import { dateIn } from './date-in.ts';
import { limitValues } from './limit-values.ts';
import type { Received } from './received.ts';
import { takeLot } from './take-lot.ts';
import { rowsIn, takeTable } from './take-table.ts';

/** A form that was sent, and where its files lie. */
type Posted = { readonly form: Form; readonly files: FileStore };

/** The values of a posted form: its fields, its tables (a file before pasted lines before the rows), and its lots. */
export async function takeValues(posted: Posted, question: Question): Promise<Received> {
  const parts = await Promise.all(
    [caseNameField, ...question.fields].map((field) => takeField(posted, field)),
  );
  const lots = [...posted.form.texts(lotsKey), ...takeLot(posted.form)];
  const values = new Map(parts.flatMap((part) => [...part.values]));
  if (question.takesLots && lots.length > 0) values.set(lotsKey, lots);
  return limitValues({ values, errors: parts.flatMap(({ errors }) => errors) });
}

async function takeField(posted: Posted, field: Field): Promise<Received> {
  const { form } = posted;
  if (field.type !== 'rows') {
    const text = dateIn(form, field.key).replace(/\r\n/g, '\n').trim();
    return { values: new Map(text === '' ? [] : [[field.key, [text]]]), errors: [] };
  }
  const table = await takeTable(posted, field);
  if (table.ok) return { values: table.value, errors: [] };
  const lines = `${field.key}${linesSuffix}`;
  return {
    values: new Map([...rowsIn(form, field), [lines, [form.text(lines)]]]),
    errors: [{ field: lines, message: table.error.message }],
  };
}
