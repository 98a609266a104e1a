import { html } from 'hono/html';
import { draftPicture, itemPictures } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, type Filled } from '../../../../ui/index.ts';
import { itemKindNames, itemKinds } from '../../agenda-papers/index.ts';
import { derived, type ItemFormField } from '../forms/item-form.ts';
import type { ItemWork } from '../queries/describe-item.ts';

export type ItemFields = Filled & { readonly work: ItemWork };

/** The fields of an item; the conflict page shows the same. */
export function itemFields({ work, ...filled }: ItemFields): Html {
  const { text, area, select, tick, editor: plainEditor } = boundFields(filled);
  const pictures = picturesOf(work);
  const editor = (field: Editor) => plainEditor({ ...field, pictures });
  const folded = filled.faults.some(({ field }) => field !== undefined && field !== 'title');
  return html`
    ${text({ name: named('title'), label: 'Titel', required: true })}
    ${editor({ name: 'background', label: 'Baggrund', rows: 8 })}
    ${text({ name: named('recommendationLead'), label: 'Indstillingens indledning', hint: 'F.eks. »Det indstilles, at KKR Midtjylland«. Hver indstilling fortsætter sætningen.' })}
    ${area({ name: named('recommendations'), label: 'Indstillinger', hint: 'Én på hver linje. Der stemmes om dem hver for sig.', rows: 4 })}
    ${editor({ name: 'caseStatement', label: 'Sagsfremstilling', hint: 'Skriv ./. dér, hvor et bilag omtales; bilaget lægges på bagefter.', rows: 18 })}
    ${(filled.fields.decision ?? '') === '' ? '' : editor({ name: 'decision', label: 'Beslutning', hint: 'Læst af referatet. Den sendes ikke ud med dagsordenen.', rows: 6 })}
    <details class="item-more" ${folded ? 'open' : ''}><summary>Sagsnummer, sagsbehandler, art, tid og fortrolighed</summary>
      ${text({ name: named('recordNumber'), label: 'Sagsnummer', hint: 'F.eks. SAG-2024-01875. Et nyt nummer opretter sagen.', attributes: numberAttributes(work) })}
      ${text({ name: named('officers'), label: 'Sagsbehandlere', hint: 'Initialer adskilt af skråstreg.' })}
      ${select({ name: named('correctedKind'), label: 'Punktets art', options: kindsOf(work) })}
      ${area({ name: named('presenters'), label: 'Oplægsholdere', hint: 'Én på hver linje.', rows: 2 })}
      ${text({ name: named('expectedMinutes'), label: 'Forventet tid i minutter', type: 'number', short: true })}
      ${tick({ name: named('closed'), label: 'Punktet er lukket', hint: 'Offentligheden ser kun overskriften.' })}
      ${text({ name: named('closedReason'), label: 'Hvorfor er punktet lukket?' })}
    </details>
  `;
}

/** A field's name, which the schema of an item must know. */
function named(name: ItemFormField): string {
  return name;
}

/** Half a number would make a matter: it waits for the button, and the page says so. */
function numberAttributes({ item }: ItemWork) {
  return {
    'data-saved-by-hand': 'Sagsnummeret gemmes, når du trykker »Gem punktet«.',
    'data-stored': item.recordNumber ?? '',
  };
}

function kindsOf({ item }: ItemWork) {
  const now = itemKindNames[item.kind].toLowerCase();
  const kinds = itemKinds.map((kind) => ({ value: kind, text: itemKindNames[kind] }));
  return [{ value: derived, text: `Følger indstillingen (nu ${now})` }, ...kinds];
}

type Editor = {
  readonly name: ItemFormField;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
};

function picturesOf({ item, meeting: { councilId: council } }: ItemWork) {
  return {
    upload: itemPictures({ council, item: item.id }),
    address: `${draftPicture({ council, hash: '' })}{file}`,
  };
}
