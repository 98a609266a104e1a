import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import { alert } from '../../../../ui/index.ts';
import { compareVersions, type ItemChange } from '../../../sittings/agendas/index.ts';
import { type AgendaContent, itemAddress } from '../model.ts';
import { compareItemTexts } from '../queries/compare-item-texts.ts';

const words: Readonly<Record<ItemChange['kind'], string>> = {
  added: 'Nyt punkt',
  removed: 'Fjernet',
  withdrawn: 'Udgået',
  reinstated: 'Med igen',
  changed: 'Ændret',
};

/** Why there is a later version, and what it changed, item by item. */
export function changeAlert(content: AgendaContent): Html | string {
  const { version, previous } = content;
  if (previous === null) return '';
  const changes = compareVersions(previous.document, version.document);
  const list =
    changes.length === 0
      ? html`<p class="alert-text">Punkterne er uændrede.</p>`
      : html`<ul class="changes">${changes.map((change) => html`<li>${changeLine(content, change)}</li>`)}</ul>`;
  return alert(
    'info',
    `Hvad er ændret siden version ${previous.number}?`,
    html`${version.reason === null ? '' : html`<p class="alert-text">${version.reason}</p>`}${list}`,
  );
}

function changeLine({ council, meeting }: AgendaContent, change: ItemChange): Html {
  const name = `${change.number} ${change.title}`;
  const linked =
    change.after === null
      ? html`${name}`
      : html`<a href="${itemAddress(council.id, meeting.heldOn, change.number)}">${name}</a>`;
  return html`${words[change.kind]}: ${linked}${change.kind === 'changed' ? changedParts(change) : ''}`;
}

function changedParts({ parts, before, after }: ItemChange): Html {
  const compared = before === null || after === null ? [] : compareItemTexts(before, after);
  if (compared.length === 0) return html` (${listed(parts)})`;
  return html`<details><summary>Vis, hvad der er ændret: ${listed(parts)}</summary>${compared.map(
    ({ part, changes }) => html`<p class="weight-semibold">${part}</p>${renderComparison(changes)}`,
  )}</details>`;
}

/** "titlen, baggrunden og bilagene". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
