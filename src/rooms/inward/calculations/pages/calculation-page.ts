import { html } from 'hono/html';
import { calculationAbout, calculationCompared, calculationList } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  type Asked,
  answerPart,
  findKeptAddress,
  lotForm,
  nameOf,
  type Outcome,
  questionForm,
  waysAway,
} from '../../../../questions/index.ts';
import { type Frame, pageWithForms } from '../../../../ui/index.ts';
import { addressOf, type RuleQuestion } from '../model/question.ts';
import { describing } from '../texts.da.ts';

type CalculationContent = {
  readonly asked: Asked<RuleQuestion>;
  readonly outcome: Outcome;
  readonly examples: readonly { readonly text: string; readonly href: string }[];
  /** The rule's other questions. */
  readonly others: readonly RuleQuestion[];
};

/** One question: its answer when it is asked, and always the form, filled in as it was. */
export function calculationPage(frame: Frame, content: CalculationContent): Html {
  const { asked, outcome, examples, others } = content;
  const { title, purpose } = asked.question;
  const errors = outcome.kind === 'wrong' ? outcome.errors : [];
  const links = examples.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`);
  const form = html`<p>Prøv et eksempel:</p><ul>${links}</ul>${questionForm(frame, asked, errors)}`;
  const name = nameOf(asked.values);
  return pageWithForms(frame, {
    title: name === '' ? title : `${title}: ${name}`,
    heading: title,
    back: [{ text: describing.title, href: calculationList() }],
    faults: errors,
    body: html`<p class="lead">${purpose}</p>
${answered(frame, content)}
${outcome.kind === 'answered' ? html`<details class="form-folded"><summary>Ret tallene og regn igen</summary>${form}</details>` : html`<section><h2>Udfyld</h2>${form}</section>`}
<p><a href="${calculationAbout({ rule: asked.question.rule })}">${describing.about} »${asked.question.rule}«</a></p>
${others.length === 0 ? '' : otherQuestions(others)}`,
  });
}

function answered(frame: Frame, { asked, outcome }: CalculationContent): Html | '' {
  if (outcome.kind !== 'answered') return '';
  const { tie } = outcome.shown;
  const lot = tie === null ? '' : lotForm(frame, asked, tie);
  const ways = html`${comparing(asked)}${waysAway(frame, asked)}`;
  return answerPart(asked, outcome.shown, { lot, ways });
}

/** Only where the answer has an address: what is posted cannot be led on. */
function comparing(asked: Asked<RuleQuestion>): Html | '' {
  const address = asked.question.compared ? findKeptAddress(asked) : null;
  if (address === null) return '';
  const query = address.slice(asked.at.length);
  const href = `${calculationCompared({ rule: asked.question.rule })}${query}`;
  return html`<p><a href="${href}">${describing.compare}</a></p>`;
}

function otherQuestions(others: readonly RuleQuestion[]): Html {
  const links = others.map((other) => html`<li><a href="${addressOf(other)}">${other.title}</a></li>`);
  return html`<nav aria-label="Andre spørgsmål"><h2>Andre spørgsmål</h2><ul>${links}</ul></nav>`;
}
