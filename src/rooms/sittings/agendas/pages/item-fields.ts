import { html } from 'hono/html';
import { draftPicture, itemPictures } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { editorField } from '../../../../ui/editor/editor-field.ts';
import { checkboxField, selectField, textArea, textField } from '../../../../ui/index.ts';
import { itemKindNames, itemKinds } from '../../agenda-papers/index.ts';
import type { ItemWork } from '../queries/describe-item.ts';
import type { ItemForm } from '../queries/item-form.ts';
import type { ItemFaults } from '../queries/parse-item.ts';

export type ItemFields = { readonly work: ItemWork; readonly form: ItemForm; readonly faults: ItemFaults };

/** The fields of an item; the conflict page shows the same. */
export function itemFields({ form, faults, work }: ItemFields): Html {
  const fault = (name: keyof ItemForm) => (faults[name] ? { error: faults[name].message } : {});
  const pictures = {
    upload: itemPictures({ council: work.meeting.councilId, item: work.item.id }),
    address: `${draftPicture({ council: work.meeting.councilId, hash: '' })}{file}`,
  };
  const kinds = [
    { value: 'derived', text: `Følger indstillingen (nu ${itemKindNames[work.item.kind].toLowerCase()})` },
    ...itemKinds.map((kind) => ({ value: kind, text: itemKindNames[kind] })),
  ];
  return html`
    ${textField({ name: 'title', label: 'Titel', value: form.title, required: true, ...fault('title') })}
    ${editorField({ name: 'background', label: 'Baggrund', value: form.background, rows: 8, pictures, ...fault('background') })}
    ${textField({ name: 'recommendationLead', label: 'Indstillingens indledning', hint: 'F.eks. »Det indstilles, at KKR Midtjylland«. Hver indstilling fortsætter sætningen.', value: form.recommendationLead, ...fault('recommendationLead') })}
    ${textArea({ name: 'recommendations', label: 'Indstillinger', hint: 'Én på hver linje. Der stemmes om dem hver for sig.', rows: 4, value: form.recommendations, ...fault('recommendations') })}
    ${editorField({ name: 'caseStatement', label: 'Sagsfremstilling', hint: 'Skriv ./. dér, hvor et bilag omtales; bilaget lægges på bagefter.', value: form.caseStatement, rows: 18, pictures, ...fault('caseStatement') })}
    <details class="item-more" ${Object.keys(faults).length > 0 ? 'open' : ''}><summary>Sagsnummer, sagsbehandler, art, tid og fortrolighed</summary>
      ${textField({ name: 'recordNumber', label: 'Sagsnummer', hint: 'F.eks. SAG-2024-01875. Et nyt nummer opretter sagen.', value: form.recordNumber, ...fault('recordNumber') })}
      ${textField({ name: 'officers', label: 'Sagsbehandlere', hint: 'Initialer adskilt af skråstreg.', value: form.officers, ...fault('officers') })}
      ${selectField({ name: 'kind', label: 'Punktets art', options: kinds, value: form.kind, ...fault('kind') })}
      ${textArea({ name: 'presenters', label: 'Oplægsholdere', hint: 'Én på hver linje.', rows: 2, value: form.presenters, ...fault('presenters') })}
      ${textField({ name: 'expectedMinutes', label: 'Forventet tid i minutter', type: 'number', short: true, value: form.expectedMinutes, ...fault('expectedMinutes') })}
      ${checkboxField({ name: 'closed', label: 'Punktet er lukket', hint: 'Offentligheden ser kun overskriften.', checked: form.closed !== '' })}
      ${textField({ name: 'closedReason', label: 'Hvorfor er punktet lukket?', value: form.closedReason, ...fault('closedReason') })}
    </details>
  `;
}
