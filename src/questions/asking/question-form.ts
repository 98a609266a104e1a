import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { type FormError, type Frame, fieldForm } from '../../ui/index.ts';
import { caseNameField } from '../forms/case-name.ts';
import { kindKey, questionAddress } from '../forms/pairs.ts';
import type { Asked } from '../forms/question.ts';
import { lotsKey } from '../forms/values.ts';
import { formField } from './form-field.ts';

/** The form of a question, filled in as it was, with what was wrong at each field. It posts to its own address. */
export function questionForm(
  frame: Frame,
  { at, question, values }: Asked,
  errors: readonly FormError[],
): Html {
  const lots = values.get(lotsKey) ?? [];
  const hidden = lots.map((lot) => html`<input type="hidden" name="${lotsKey}" value="${lot}">`);
  const fields = [...question.fields, caseNameField].map((field) => formField(field, values, errors));
  const kind =
    question.kind === undefined ? '' : html`<input type="hidden" name="${kindKey}" value="${question.kind}">`;
  const drawings = lots.length === 1 ? 'én lodtrækning' : `${lots.length} lodtrækninger`;
  const told =
    lots.length === 0
      ? ''
      : html`<p>Der er skrevet ${drawings} ind. <a href="${questionAddress(at, question)}">Begynd forfra</a> for at glemme dem.</p>`;
  const all = html`${kind}${hidden}${fields}${told}`;
  return fieldForm(frame, { action: at, upload: true, fields: all, submit: 'Beregn' });
}
