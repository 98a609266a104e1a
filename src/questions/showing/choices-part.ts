import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import type { Asked } from '../forms/question.ts';
import { listChoices } from './list-choices.ts';

/** What the answer was calculated from, each with the way to change it. */
export function choicesPart(asked: Asked): Html | '' {
  const choices = listChoices(asked);
  if (choices.length === 0) return '';
  const lines = choices.map(
    ({ label, text, fieldId }) =>
      html`<div><dt>${label}</dt><dd>${text} <a href="#${fieldId}">Ret<span class="sr-only"> ${label}</span></a></dd></div>`,
  );
  return html`<h3>Regnet ud fra</h3><dl class="facts choices">${lines}</dl>`;
}
