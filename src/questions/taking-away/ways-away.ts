import { html } from 'hono/html';
import type { Html } from '../../platform/http/reply.ts';
import { button, type Frame, pressForm } from '../../ui/index.ts';
import { hiddenPairs } from '../asking/hidden-pairs.ts';
import type { Asked } from '../forms/question.ts';
import { findKeptAddress } from './answer-address.ts';
import { fileEndings } from './make-file.ts';

/** The ways to take an answer away: its files and its link, or, where it is too long for one, its files alone. */
export function waysAway(frame: Frame, asked: Asked): Html {
  const link = findKeptAddress(asked);
  const ways = link === null ? postedFiles(frame, asked) : linkedFiles(link);
  return html`<section class="take-away"><h3>Tag resultatet med</h3>${ways}</section>`;
}

function linkedFiles(link: string): Html {
  const [path = '', query = ''] = link.split('?');
  const files = fileEndings.map(
    (ending) =>
      html`<li><a href="${path}.${ending}?${query}" download>Hent som ${ending.toUpperCase()}</a></li>`,
  );
  return html`<ul>${files}<li><a href="${link}">Link til netop denne beregning</a></li></ul>`;
}

function postedFiles(frame: Frame, asked: Asked): Html {
  const buttons = fileEndings.map((ending) =>
    button(`Hent som ${ending.toUpperCase()}`, {
      kind: 'secondary',
      attributes: { formaction: `${asked.at}.${ending}` },
    }),
  );
  return html`<p>Der er for mange tal til, at resultatet kan gemmes som et link. Hent det som fil i stedet.</p>${pressForm(frame, { action: `${asked.at}.csv` }, html`${hiddenPairs(asked)}${buttons}`)}`;
}
