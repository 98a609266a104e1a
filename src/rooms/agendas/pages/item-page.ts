import { html } from 'hono/html';
import type { Html } from '../../../platform/http/reply.ts';
import { editorField } from '../../../ui/editor/editor-field.ts';
import {
  alert,
  button,
  checkboxField,
  errorSummary,
  type Frame,
  layout,
  longDate,
  postForm,
  selectField,
  textArea,
  textField,
} from '../../../ui/index.ts';
import { itemKinds } from '../model.ts';
import type { ItemWork } from '../queries/describe-item.ts';
import type { ItemFaults, ItemForm } from '../queries/item-form.ts';
import { itemKindNames } from '../texts.da.ts';
import { itemAside } from './item-aside.ts';

export type ItemPage = {
  readonly work: ItemWork;
  readonly form: ItemForm;
  readonly faults: ItemFaults;
  /** A refusal that is of no field. */
  readonly error: string | null;
  readonly editor: { readonly script: string; readonly style: string };
};

/** One agenda item to write: the words on the page, everything else around it below. */
export function itemPage(frame: Frame, page: ItemPage): Html {
  const { work, faults } = page;
  const agenda = `/sekretariat/${work.meeting.councilId}/moeder/${work.meeting.heldOn}`;
  const heading = `Punkt ${work.item.number}`;
  const errors = Object.entries(faults).map(([field, refusal]) => ({ field, message: refusal.message }));
  return layout(frame, {
    title: `${heading} ${work.item.title}`,
    breadcrumbs: [
      { text: work.councilName, href: `/sekretariat/${work.meeting.councilId}` },
      { text: `Dagsorden ${longDate(work.meeting.heldOn)}`, href: agenda },
    ],
    scripts: [page.editor.script],
    head: html`<link rel="stylesheet" href="${page.editor.style}" />`,
    main: html`
      ${errorSummary(page.error ? [{ message: page.error }, ...errors] : errors)}
      <h1>${heading}</h1>
      ${work.locked ? alert('info', 'Dagsordenen er godkendt og låst', 'Fortryd godkendelsen for at rette punktet.') : ''}
      ${work.mayChange ? itemForm(frame, page, `${agenda}/punkter/${work.item.id}`) : html`<p>${work.item.title}</p>`}
      ${itemAside(frame, work)}
    `,
  });
}

function itemForm(frame: Frame, page: ItemPage, address: string): Html {
  return postForm(
    frame,
    { action: address, attributes: { 'data-autosave': address, class: 'item-form' } },
    html`<input type="hidden" name="revision" value="${page.work.item.revision}" />
      ${itemFields(page)}
      <p data-autosave-status role="status" aria-live="polite"></p>
      ${button('Gem punktet')}`,
  );
}

/** The fields of an item; the conflict page shows the same. */
export function itemFields({ form, faults, work }: Pick<ItemPage, 'form' | 'faults' | 'work'>): Html {
  const fault = (name: keyof ItemForm) => (faults[name] ? { error: faults[name].message } : {});
  const pictures = {
    upload: `/sekretariat/${work.meeting.councilId}/punkter/${work.item.id}/billeder`,
    address: `/sekretariat/${work.meeting.councilId}/billeder/{file}`,
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
