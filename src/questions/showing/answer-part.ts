import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, button, definitionList, type Frame, postForm, table } from '../../../../ui/index.ts';
import type { Bars, Shown, ShownTable } from '../model.ts';
import { describing } from '../texts.da.ts';
import { tieSentence } from './answer-typst.ts';
import { barChart } from './bar-chart.ts';
import type { CalculationContent } from './calculation-page.ts';
import { lotForm } from './lot-form.ts';

/** The answer: what it is, its tables and picture, the steps with the law, and ways to take it away. */
export function answerPart(frame: Frame, content: CalculationContent, shown: Shown): Html {
  const kind = shown.status === 'decided' ? 'success' : shown.status === 'impossible' ? 'error' : 'warning';
  const told = shown.tie ? [tieSentence(shown.tie)] : shown.sentences;
  const heading =
    shown.status === 'decided'
      ? ''
      : alert(
          kind,
          shown.heading,
          html`${told.map((sentence) => html`<p class="alert-text">${sentence}</p>`)}`,
        );
  return html`<section class="answer"><h2>Resultat</h2>${heading}
${shown.facts.length > 0 ? definitionList(shown.facts) : ''}
${shown.tables.map((each) => tableWithBars(each, shown.bars))}
${shown.tie === null ? '' : lotForm(frame, content, shown.tie)}
<h3>Trin for trin</h3><ol class="steps">${shown.steps.map((step) => html`<li><div class="step"><span>${step.text}</span> <small>${step.law}</small></div></li>`)}</ol>
<section class="take-away"><h3>Tag resultatet med</h3>${takeAway(frame, content)}</section></section>`;
}

/** Beside each other where both have room. */
function tableWithBars(each: ShownTable, bars: Bars | null): Html {
  if (bars?.of !== each.caption) return table(each);
  const isNarrow = each.columns.length <= mostBeside;
  return html`<div class="${isNarrow ? 'table-and-chart' : ''}">${table(each)}${barChart(bars)}</div>`;
}

/** Columns of a table that leave room for its chart on a desk. */
const mostBeside = 5;

const endings = ['csv', 'xlsx', 'pdf'] as const;

function takeAway(frame: Frame, { form, link, pairs }: CalculationContent): Html {
  if (link !== null) {
    const [path = '', query = ''] = link.split('?');
    const files = endings.map(
      (ending) =>
        html`<li><a href="${path}.${ending}?${query}" download>Hent som ${ending.toUpperCase()}</a></li>`,
    );
    return html`<ul>${files}<li><a href="${link}">Link til netop denne beregning</a></li></ul>`;
  }
  const hidden = pairs.map(([name, text]) => html`<input type="hidden" name="${name}" value="${text}">`);
  const buttons = endings.map((ending) =>
    button(`Hent som ${ending.toUpperCase()}`, {
      kind: 'secondary',
      attributes: { formaction: `/beregn/${form.rule}.${ending}` },
    }),
  );
  return html`<p>${describing.tooLarge}</p>${postForm(frame, { action: `/beregn/${form.rule}.csv` }, html`${hidden}${buttons}`)}`;
}
