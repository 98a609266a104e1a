import { html } from 'hono/html';
import { calculationList } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Frame, layout } from '../../../../ui/index.ts';
import { addressOf, type RuleQuestion } from '../model/question.ts';
import type { RulePapers } from '../queries/get-rule-papers.ts';
import { describing } from '../texts.da.ts';
import { readmePart } from './readme-part.ts';

/** How a rule is read, which choices are in it, what it takes in and what it is tried on. */
export function aboutPage(
  frame: Frame,
  rule: string,
  questions: readonly RuleQuestion[],
  { readme, schema, cases }: RulePapers,
): Html {
  const title = `${describing.about} »${rule}«`;
  return layout(frame, {
    title,
    breadcrumbs: [{ text: describing.title, href: calculationList() }],
    main: html`<h1>${title}</h1><p class="lead">${describing.aboutLead}</p>
<h2>Spørgsmål, den svarer på</h2><ul>${questions.map((question) => html`<li><a href="${addressOf(question)}">${question.title}</a><br>${question.purpose}</li>`)}</ul>
${readmePart(readme)}
<details><summary>Prøvet på ${cases.length} situationer (på engelsk)</summary><ul lang="en">${cases.map(({ situation, source }) => html`<li>${situation}<br><small>${source}</small></li>`)}</ul></details>
<details><summary>Felterne i spørgsmål og svar som JSON Schema</summary><pre class="schema" tabindex="0" role="region" aria-label="JSON Schema">${schema}</pre></details>`,
  });
}
