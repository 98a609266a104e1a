import { html } from 'hono/html';
import { formatCount } from 'tvaers-rules/exact';
import { calculationList } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, type Frame, layout, textField } from '../../../../ui/index.ts';
import { addressOf, type RuleQuestion } from '../model/question.ts';
import { describing } from '../texts.da.ts';

type Index = { readonly questions: readonly RuleQuestion[]; readonly sought: string };

/** A search, what visitors ask first, then every question in its group with a sentence on what it is for. */
export function calculationsPage(frame: Frame, index: Index): Html {
  return layout(frame, {
    title: describing.title,
    main: html`<h1>${describing.title}</h1><p class="lead">${describing.lead}</p>
${searchForm(index.sought)}
${index.sought.trim() === '' ? allQuestions(index.questions) : foundQuestions(index)}`,
  });
}

function searchForm(sought: string): Html {
  const field = textField({
    name: 'q',
    label: describing.search,
    value: sought,
    type: 'search',
    required: false,
  });
  return html`<form method="get" action="${calculationList()}" role="search" class="search-form">${field}${button(describing.searchButton)}</form>`;
}

function foundQuestions({ questions, sought }: Index): Html {
  const all = html`<a href="${calculationList()}">${describing.showAll}</a>`;
  return html`<section><h2>${formatCount(questions.length, 'beregning', 'beregninger')} med »${sought.trim()}«</h2>
${questions.length === 0 ? html`<p>${describing.noneFound}</p>` : html`<ul>${questions.map(line)}</ul>`}<p>${all}</p></section>`;
}

function allQuestions(questions: readonly RuleQuestion[]): Html {
  const groups = [...new Set(questions.map(({ group }) => group))];
  const asked = questions.flatMap((question) =>
    question.asked === undefined
      ? []
      : [html`<li><a href="${addressOf(question)}">${question.asked}</a></li>`],
  );
  const jumps = groups.map((group, at) => html`<li><a href="#${groupId(at)}">${group}</a></li>`);
  return html`<section><h2>Hvad vil du vide?</h2><ul class="first-questions">${asked}</ul></section>
<nav aria-label="Emner"><h2>Emner</h2><ul class="jump-list">${jumps}</ul></nav>
<div class="beside">${groups.map((group, at) => html`<section id="${groupId(at)}"><h2>${group}</h2><ul>${questions.filter((question) => question.group === group).map(line)}</ul></section>`)}</div>`;
}

const groupId = (at: number): string => `emne-${at + 1}`;

function line(question: RuleQuestion): Html {
  return html`<li><a href="${addressOf(question)}">${question.title}</a><br>${question.purpose}</li>`;
}
