import { html } from 'hono/html';
import { type Html, instantText } from '../../../../ui/index.ts';
import type { HistoryEntry } from '../model/entry.ts';

/** What happened, newest first: who, when, what. Folded away, because it is looked up and not read. */
export function historyPart(entries: readonly HistoryEntry[]): Html {
  if (entries.length === 0) return html``;
  return html`<details class="history">
    <summary>Historik</summary>
    <ul>
      ${entries.map(
        ({ at, actorName, sentence, parts, partOf }) =>
          html`<li>${sentence}${partOf === null ? '' : html`<br /><small>Led i: ${partOf}</small>`}${
            parts.length === 0 ? '' : html`<ul>${parts.map((part) => html`<li>${part}</li>`)}</ul>`
          }<br /><small>${actorName}, ${instantText(at)}</small></li>`,
      )}
    </ul>
  </details>`;
}
