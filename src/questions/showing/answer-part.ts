import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { alert, definitionList, table } from '../../ui/index.ts';
import { nameOf } from '../forms/case-name.ts';
import type { Asked } from '../forms/question.ts';
import { barChart } from './bars/bar-chart.ts';
import { choicesPart } from './choices-part.ts';
import type { Bars, Shown, ShownTable } from './shown.ts';
import { stepsPart } from './steps-part.ts';
import { tieSentence } from './tie-sentence.ts';

/** Columns of a table that leave room for its chart on a desk. */
const mostBeside = 5;

/**
 * The answer: what it is in one sentence, its tables and picture, what it was calculated from, and the steps with the law.
 * @param lot where a tie is settled; shown before the steps
 * @param ways to take the answer away; they stand last
 */
export function answerPart(
  asked: Asked,
  shown: Shown,
  { lot, ways }: { readonly lot: Html | ''; readonly ways: Html },
): Html {
  const name = nameOf(asked.values);
  return html`<section class="answer"><h2>${name === '' ? 'Resultat' : `Resultat: ${name}`}</h2>
${shown.headline === null ? '' : html`<p class="answer-headline">${shown.headline}</p>`}
${shown.status === 'decided' ? '' : unsettled(shown)}
${shown.facts.length > 0 ? definitionList(shown.facts.map(([term, { text }]) => [term, text])) : ''}
${shown.tables.map((each) => tableWithBars(each, shown.bars))}
${lot}
${stepsPart(shown.steps)}
${choicesPart(asked)}
${ways}</section>`;
}

function unsettled({ status, heading, tie, sentences }: Shown): Html {
  const told = tie ? [tieSentence(tie)] : sentences;
  const words = html`${told.map((sentence) => html`<p class="alert-text">${sentence}</p>`)}`;
  return alert(status === 'impossible' ? 'error' : 'warning', heading, words);
}

/** Beside each other where both have room. */
function tableWithBars(each: ShownTable, bars: Bars | null): Html {
  const shown = table({ ...each, rows: each.rows.map((row) => row.map(({ text }) => text)) });
  if (bars?.of !== each.caption) return shown;
  const isNarrow = each.columns.length <= mostBeside;
  return html`<div class="${isNarrow ? 'table-and-chart' : ''}">${shown}${barChart(bars)}</div>`;
}
