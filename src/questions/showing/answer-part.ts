import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { alert, definitionList, table } from '../../ui/index.ts';
import { barChart } from './bars/bar-chart.ts';
import type { Bars, Shown, ShownTable } from './shown.ts';
import { tieSentence } from './tie-sentence.ts';

/** Columns of a table that leave room for its chart on a desk. */
const mostBeside = 5;

/**
 * The answer: what it is, its tables and picture, and the steps with the law.
 * @param lot where a tie is settled; shown before the steps
 * @param ways to take the answer away; they stand last
 */
export function answerPart(
  shown: Shown,
  { lot, ways }: { readonly lot: Html | ''; readonly ways: Html },
): Html {
  return html`<section class="answer"><h2>Resultat</h2>${shown.status === 'decided' ? '' : unsettled(shown)}
${shown.facts.length > 0 ? definitionList(shown.facts) : ''}
${shown.tables.map((each) => tableWithBars(each, shown.bars))}
${lot}
<h3>Trin for trin</h3><ol class="steps">${shown.steps.map((step) => html`<li><div class="step"><span>${step.text}</span> <small>${step.law}</small></div></li>`)}</ol>
${ways}</section>`;
}

function unsettled({ status, heading, tie, sentences }: Shown): Html {
  const told = tie ? [tieSentence(tie)] : sentences;
  const words = html`${told.map((sentence) => html`<p class="alert-text">${sentence}</p>`)}`;
  return alert(status === 'impossible' ? 'error' : 'warning', heading, words);
}

/** Beside each other where both have room. */
function tableWithBars(each: ShownTable, bars: Bars | null): Html {
  if (bars?.of !== each.caption) return table(each);
  const isNarrow = each.columns.length <= mostBeside;
  return html`<div class="${isNarrow ? 'table-and-chart' : ''}">${table(each)}${barChart(bars)}</div>`;
}
