import { html } from 'hono/html';
import type { ImportedItem } from 'tvaers-reader';
import { importSource } from '../../../../addresses/index.ts';
import type { Filled, Html } from '../../../../ui/index.ts';
import type { ItemDoubt } from '../model/doubts.ts';
import type { DescribedImport } from '../queries/describe-import.ts';
import { partNames } from '../texts.da.ts';

/** What the parts of the preview draw on. */
export type PreviewParts = Filled & {
  readonly stored: DescribedImport['stored'];
  readonly doubts: readonly ItemDoubt[];
};

/** The frame the source stands in, beside what was read. */
export const sourceFrame = 'kilde';

/** Where an item stands on the page. */
export function anchorOf(number: string): string {
  return `punkt-${number}`;
}

/** What the item's doubt is, and the way to the next: by link, and by the browser's own key for it (Alt and n). */
export function doubtNote(number: string, { doubts }: PreviewParts): Html | string {
  const at = doubts.findIndex((doubt) => doubt.number === number);
  const doubt = doubts[at];
  if (!doubt) return '';
  const next = doubts[at + 1];
  return html`<div class="item-doubt">
    <ul>
      ${doubt.messages.map((message) => html`<li>${message}</li>`)}
      ${doubt.unsure.map(({ part, sure }) => html`<li>${partNames[part] ?? part} er læst med ${Math.round(sure * 100)} procents sikkerhed.</li>`)}
    </ul>
    ${next ? nextLink(next.number, 'Næste tvivl') : html`<p>Det var den sidste tvivl om et punkt.</p>`}
  </div>`;
}

/** The way to the first doubt, or the next. */
export function nextLink(number: string, text: string): Html {
  return html`<p><a href="#${anchorOf(number)}" accesskey="n">${text}: punkt ${number}</a></p>`;
}

/** Where the item stands in the source, shown in the frame beside. */
export function sourceLink({ number, place }: ImportedItem, { stored }: PreviewParts): Html | string {
  if (!place) return '';
  const source = importSource({ council: stored.councilId, import: stored.id });
  return html`<a href="${source}?punkt=${encodeURIComponent(number)}#linje-${place.line}" target="${sourceFrame}">Vis i kilden<span class="sr-only"> punkt ${number}</span></a>`;
}
