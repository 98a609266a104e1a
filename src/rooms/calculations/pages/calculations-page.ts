import { html } from 'hono/html';
import type { Html } from '../../../platform/http/reply.ts';
import { type Frame, layout } from '../../../ui/index.ts';
import { formAddress, type RuleForm } from '../model.ts';
import { describing } from '../texts.da.ts';

/** Every question, in its group, with a sentence on what it is for. */
export function calculationsPage(frame: Frame, forms: readonly RuleForm[]): Html {
  const groups = [...new Set(forms.map(({ group }) => group))];
  return layout(frame, {
    title: describing.title,
    main: html`<h1>${describing.title}</h1><p class="lead">${describing.lead}</p>
<div class="beside">${groups.map((group) => html`<section><h2>${group}</h2><ul>${forms.filter((form) => form.group === group).map(line)}</ul></section>`)}</div>`,
  });
}

function line(form: RuleForm): Html {
  return html`<li><a href="${formAddress(form)}">${form.title}</a><br>${form.purpose}</li>`;
}
