import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderComparison } from '../../../../platform/richtext/render-comparison.ts';
import { alert } from '../../../../ui/index.ts';
import {
  compareBodies,
  compareEntries,
  type EntryChange,
  type PaperBody,
  type PaperEntry,
} from '../../../ground/papers/index.ts';

/** A version beside the one before it, as the reader may see both. */
type Versions = {
  readonly before: { readonly number: number; readonly body: PaperBody };
  readonly after: PaperBody;
  /** Why the later one came. */
  readonly reason: string | null;
  readonly addressOf: (entry: PaperEntry) => string;
};

const words: Readonly<Record<EntryChange['kind'], string>> = {
  added: 'Nyt punkt',
  removed: 'Fjernet',
  withdrawn: 'Udgået',
  reinstated: 'Med igen',
  changed: 'Ændret',
};

/** Why there is a later version, and what it changed, entry by entry. */
export function changeAlert({ before, after, reason, addressOf }: Versions): Html {
  const changes = compareBodies(before.body, after);
  const list =
    changes.length === 0
      ? html`<p class="alert-text">Punkterne er uændrede.</p>`
      : html`<ul class="changes">${changes.map((change) => html`<li>${changeLine(change, addressOf)}</li>`)}</ul>`;
  return alert(
    'info',
    `Hvad er ændret siden version ${before.number}?`,
    html`${reason === null ? '' : html`<p class="alert-text">${reason}</p>`}${list}`,
  );
}

function changeLine(change: EntryChange, addressOf: Versions['addressOf']): Html {
  const name = `${change.number} ${change.heading}`;
  const linked =
    change.after === null ? html`${name}` : html`<a href="${addressOf(change.after)}">${name}</a>`;
  return html`${words[change.kind]}: ${linked}${change.kind === 'changed' ? changedParts(change) : ''}`;
}

function changedParts({ parts, before, after }: EntryChange): Html {
  const compared = before === null || after === null ? [] : compareEntries(before, after);
  if (compared.length === 0) return html` (${listed(parts)})`;
  return html`<details><summary>Vis, hvad der er ændret: ${listed(parts)}</summary>${compared.map(
    ({ part, changes }) => html`<p class="weight-semibold">${part}</p>${renderComparison(changes)}`,
  )}</details>`;
}

/** "titlen, baggrunden og bilagene". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
