import { html } from 'hono/html';
import { type Html, longDate, tag } from '../../../../ui/index.ts';
import type { Hit, Piece } from '../model/search.ts';

/** @param first number of the first hit among all, so that the list goes on counting from page to page */
export function hitList(
  hits: readonly Hit[],
  councilNames: ReadonlyMap<string, string>,
  first: number,
): Html {
  return html`<ol class="hit-list" start="${first}">${hits.map((hit) => hitEntry(hit, councilNames.get(hit.councilId) ?? ''))}</ol>`;
}

function hitEntry(hit: Hit, councilName: string): Html {
  return html`<li class="hit"><h3 class="hit-title"><a href="${hit.address}">${marked(hit.title)}</a></h3>
<p class="hit-place">${tag(hit.place)} ${councilName}, ${longDate(hit.datedOn)}</p>
<p class="hit-snippet">${marked(hit.snippet)}</p>${hit.missing.length === 0 ? '' : html`<p class="hit-missing">Uden: ${hit.missing.join(', ')}</p>`}</li>`;
}

function marked(pieces: readonly Piece[]): Html {
  return html`${pieces.map((piece) => (piece.marked ? html`<mark>${piece.text}</mark>` : piece.text))}`;
}
