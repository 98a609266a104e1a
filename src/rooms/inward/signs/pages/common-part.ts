import { html } from 'hono/html';
import { partNames, partsOfItem, recordForms } from 'tvaers-reader/signs';
import type { Html } from '../../../../platform/http/reply.ts';
import { table } from '../../../../ui/index.ts';
import { meaningNames } from '../texts.da.ts';

/** The signs the reader knows in every council's documents, each with where it was met. */
export function commonPart(): Html {
  return html`<h2>Det læseren kender hos alle</h2>
    ${partsOfItem.map(
      (part) => html`<details><summary>${meaningNames[part]}</summary>
        ${table({
          caption: `Overskrifter, der læses som ${meaningNames[part].toLowerCase()}`,
          columns: [{ text: 'Overskrifter' }, { text: 'Bruges af' }, { text: 'Eksempel' }],
          rows: partNames
            .filter((sign) => sign.part === part)
            .map(({ forms, source, example }) => [forms.join(', '), source, example]),
        })}
      </details>`,
    )}
    <details><summary>${meaningNames.recordNumber}</summary>
      ${table({
        caption: 'Former, der læses som sagsnummer',
        columns: [{ text: 'Bruges af' }, { text: 'Eksempel' }, { text: 'Hvor det læses' }],
        rows: recordForms.map(({ source, example, needsLabel }) => [
          source,
          example,
          needsLabel ? 'Efter »Sagsnr.« og lignende' : 'Alene på sin linje eller efter »Sagsnr.«',
        ]),
      })}
    </details>`;
}
