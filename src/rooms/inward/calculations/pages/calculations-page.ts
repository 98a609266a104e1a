import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Frame, layout } from '../../../../ui/index.ts';
import { addressOf, type RuleQuestion } from '../model/question.ts';
import { describing } from '../texts.da.ts';

/** What visitors ask first, then every question in its group with a sentence on what it is for. */
export function calculationsPage(frame: Frame, questions: readonly RuleQuestion[]): Html {
  const groups = [...new Set(questions.map(({ group }) => group))];
  const asked = questions.flatMap((question) =>
    question.asked === undefined
      ? []
      : [html`<li><a href="${addressOf(question)}">${question.asked}</a></li>`],
  );
  const jumps = groups.map((group, at) => html`<li><a href="#${groupId(at)}">${group}</a></li>`);
  return layout(frame, {
    title: describing.title,
    main: html`<h1>${describing.title}</h1><p class="lead">${describing.lead}</p>
<section><h2>Hvad vil du vide?</h2><ul class="first-questions">${asked}</ul></section>
<nav aria-label="Emner"><h2>Emner</h2><ul class="jump-list">${jumps}</ul></nav>
<div class="beside">${groups.map((group, at) => html`<section id="${groupId(at)}"><h2>${group}</h2><ul>${questions.filter((question) => question.group === group).map(line)}</ul></section>`)}</div>`,
  });
}

const groupId = (at: number): string => `emne-${at + 1}`;

function line(question: RuleQuestion): Html {
  return html`<li><a href="${addressOf(question)}">${question.title}</a><br>${question.purpose}</li>`;
}
