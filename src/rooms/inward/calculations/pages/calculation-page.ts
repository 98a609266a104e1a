import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, errorSummary, type Frame, layout, postForm } from '../../../../ui/index.ts';
import { formAddress, lotsKey, type Outcome, type RuleForm, type Values } from '../model.ts';
import { kindKey } from '../queries/values-pairs.ts';
import { describing } from '../texts.da.ts';
import { answerPart } from './answer-part.ts';
import { formField } from './form-field.ts';

export type CalculationContent = {
  readonly form: RuleForm;
  readonly values: Values;
  readonly outcome: Outcome;
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  /** The rule's other questions. */
  readonly others: readonly RuleForm[];
  /** Gives the same answer again; null where the values are too many for an address. */
  readonly link: string | null;
  /** Names and texts for forms that carry the whole question along. */
  readonly pairs: readonly (readonly [string, string])[];
};

/** One question: its answer when it is asked, and always the form, filled in as it was. */
export function calculationPage(frame: Frame, content: CalculationContent): Html {
  const { form, values, outcome, examples, others } = content;
  const errors = outcome.kind === 'wrong' ? outcome.errors : [];
  const lots = (values.get(lotsKey) ?? []).map(
    (lot) => html`<input type="hidden" name="${lotsKey}" value="${lot}">`,
  );
  const fields = form.fields.map((field) => formField(field, values, errors));
  return layout(frame, {
    title: form.title,
    breadcrumbs: [{ text: describing.title, href: '/beregn' }],
    main: html`${errorSummary(errors)}<h1>${form.title}</h1><p class="lead">${form.purpose}</p>
${outcome.kind === 'answered' ? answerPart(frame, content, outcome.shown) : ''}
<section><h2>${outcome.kind === 'answered' ? 'Ret tallene' : 'Udfyld'}</h2>
<p>Prøv et eksempel:</p><ul>${examples.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>
${postForm(
  frame,
  { action: formAddress({ rule: form.rule }), upload: true },
  html`${form.kind === undefined ? '' : html`<input type="hidden" name="${kindKey}" value="${form.kind}">`}${lots}${fields}${lots.length > 0 ? html`<p>Der er skrevet ${lots.length === 1 ? 'én lodtrækning' : `${lots.length} lodtrækninger`} ind. <a href="${formAddress(form)}">Begynd forfra</a> for at glemme dem.</p>` : ''}${button('Beregn')}`,
)}</section>
${others.length === 0 ? '' : html`<nav aria-label="Andre spørgsmål"><h2>Andre spørgsmål</h2><ul>${others.map((other) => html`<li><a href="${formAddress(other)}">${other.title}</a></li>`)}</ul></nav>`}`,
  });
}
