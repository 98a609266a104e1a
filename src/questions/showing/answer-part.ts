import { html, raw } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { alert, definitionList, table } from '../../ui/index.ts';
import { nameOf } from '../forms/case-name.ts';
import type { Asked } from '../forms/question.ts';
import { barChart } from './bars/bar-chart.ts';
import { choicesPart } from './choices-part.ts';
import { describeSeats, seatPicture } from './seats/seat-picture.ts';
import type { Bars, Shown, ShownTable, Tiles } from './shown.ts';
import { stepsPart } from './steps-part.ts';
import { tieSentence } from './tie-sentence.ts';
import { describeTiles, tilePicture } from './tiles/tile-picture.ts';

/** Rows that stand open; more are folded. */
const mostOpen = 30;
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
${shown.seats === null ? '' : picture(seatPicture(shown.seats), describeSeats(shown.seats))}
${shown.facts.length > 0 ? definitionList(shown.facts.map(([term, { text }]) => [term, text])) : ''}
${shown.tiles === null ? '' : tileMap(shown.tiles)}
${shown.tables.map((each) => tableWithBars(each, shown.bars))}
${lot}
${stepsPart(shown.steps)}
${choicesPart(asked)}
${ways}</section>`;
}

function picture(svg: string, words: string): Html {
  return html`<div class="chart" role="img" aria-label="${words}">${raw(svg)}</div>`;
}

/** Wider than a phone: its frame takes focus, so that the keyboard can scroll it. */
function tileMap(tiles: Tiles): Html {
  return html`<div class="table--responsive-scroll" role="group" tabindex="0" aria-label="Kort: ${tiles.of}">${picture(tilePicture(tiles), describeTiles(tiles))}</div>`;
}

function unsettled({ status, heading, tie, sentences }: Shown): Html {
  const told = tie ? [tieSentence(tie)] : sentences;
  const words = html`${told.map((sentence) => html`<p class="alert-text">${sentence}</p>`)}`;
  return alert(status === 'impossible' ? 'error' : 'warning', heading, words);
}

/** A long table is folded with its picture; the map, the facts and the sentence stand open. */
function tableWithBars(each: ShownTable, bars: Bars | null): Html {
  const shown = besideBars(each, bars);
  if (each.rows.length <= mostOpen) return shown;
  return html`<details><summary><h3>${each.caption}</h3> (${each.rows.length} rækker)</summary>${shown}</details>`;
}

/** Beside each other where both have room. */
function besideBars(each: ShownTable, bars: Bars | null): Html {
  const shown = table({ ...each, rows: each.rows.map((row) => row.map(({ text }) => text)) });
  if (bars?.of !== each.caption) return shown;
  const isNarrow = each.columns.length <= mostBeside;
  return html`<div class="${isNarrow ? 'table-and-chart' : ''}">${shown}${barChart(bars)}</div>`;
}
