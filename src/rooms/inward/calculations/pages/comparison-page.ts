import { html } from 'hono/html';
import { calculationList } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Asked, answerAddress, nameOf } from '../../../../questions/index.ts';
import { type Frame, layout, table } from '../../../../ui/index.ts';
import type { ByMethod } from '../model/ask-each-method.ts';
import { addressOf, type RuleQuestion } from '../model/question.ts';
import { describing } from '../texts.da.ts';

/** The same figures by several methods: the seats side by side, and each method's own answer a link away. */
export function comparisonPage(
  frame: Frame,
  { question, values }: Asked<RuleQuestion>,
  compared: readonly ByMethod[],
): Html {
  const name = nameOf(values);
  const title = `${question.title} efter flere metoder${name === '' ? '' : `: ${name}`}`;
  const seats = compared.map(({ outcome }) => seatsOf(outcome));
  const parties = [...new Set(seats.flatMap((each) => [...each.keys()]))];
  const rows = parties.map((party) => {
    const counts = seats.map((each) => each.get(party) ?? 0);
    return [party, ...counts.map((count, at) => (seats[at]?.size === 0 ? '–' : String(count)))];
  });
  const sums = seats.map((each) => [...each.values()].reduce((sum, count) => sum + count, 0));
  return layout(frame, {
    title,
    breadcrumbs: [
      { text: describing.title, href: calculationList() },
      { text: question.title, href: addressOf(question) },
    ],
    main: html`<h1>${title}</h1><p class="lead">${describing.compared}</p>
${table({
  caption: 'Pladser efter hver metode',
  columns: [{ text: 'Gruppe' }, ...compared.map(({ method }) => ({ text: method, numeric: true }))],
  rows: [...rows, ['I alt', ...sums.map((sum) => (sum === 0 ? '–' : String(sum)))]],
})}
<h2>Hver metode for sig</h2><ul>${compared.map(told)}</ul>`,
  });
}

function seatsOf(outcome: ByMethod['outcome']): ReadonlyMap<string, number> {
  const parties = outcome.kind === 'answered' ? (outcome.shown.seats?.parties ?? []) : [];
  return new Map(parties.map(({ name, seats }) => [name, seats]));
}

function told({ method, asked, outcome }: ByMethod): Html {
  const said =
    outcome.kind === 'answered'
      ? (outcome.shown.headline ?? outcome.shown.heading)
      : outcome.kind === 'wrong'
        ? outcome.errors.map(({ message }) => message).join(' ')
        : '';
  return html`<li><a href="${answerAddress(asked)}">${method}</a><br>${said}</li>`;
}
