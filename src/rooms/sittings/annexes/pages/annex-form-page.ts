import { html } from 'hono/html';
import {
  agendaWork,
  annexesWork,
  annexFile,
  annexWork,
  councilWork,
  itemWork,
} from '../../../../addresses/index.ts';
import {
  button,
  checkboxField,
  errorSummary,
  type Frame,
  fileField,
  type Html,
  layout,
  longDate,
  postForm,
  radioField,
  selectField,
  textField,
} from '../../../../ui/index.ts';
import { type Annex, annexSources, annexStates } from '../model.ts';
import type { FieldFault } from '../queries/check-words.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';
import { sourceNames, stateNames } from '../texts.da.ts';
import { placeOf } from './place-of.ts';

export type AnnexFormPage = {
  readonly described: ItemAnnexes;
  readonly annex: Annex;
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
};

/** What is said of one annex, and another file in its place. */
export function annexFormPage(frame: Frame, page: AnnexFormPage): Html {
  const { described, annex, faults } = page;
  const place = { ...placeOf(described), annex: annex.id };
  const heading = `Ret bilag ${annex.number} til punkt ${described.item.number}`;
  return layout(frame, {
    title: heading,
    breadcrumbs: [
      { text: described.council.name, href: councilWork(place) },
      {
        text: `Dagsorden ${longDate(described.heldOn)}`,
        href: agendaWork(place),
      },
      { text: `Punkt ${described.item.number}`, href: itemWork(place) },
      { text: 'Bilag', href: annexesWork(place) },
    ],
    main: html`
      ${errorSummary(faults.map(({ field, refusal }) => ({ field, message: refusal.message })))}
      <h1>${heading}</h1>
      ${postForm(frame, { action: annexWork(place) }, html`${wordFields(page)}${button('Gem bilaget')}`)}
      <h2>Skift filen</h2>
      <p>Nu: ${annex.fileName}. Det, der allerede er sendt ud, beholder den gamle fil.</p>
      ${postForm(
        frame,
        { action: annexFile(place), upload: true },
        html`${fileField({ name: 'fil', label: 'Ny fil' })}${button('Skift filen', { kind: 'secondary' })}`,
      )}
    `,
  });
}

/** The fields of an annex with what is stored, for a form that has not been posted. */
export function fieldsOf(annex: Annex): Readonly<Record<string, string>> {
  return {
    title: annex.title,
    mark: annex.mark ?? '',
    state: annex.state,
    source: annex.source,
    sender: annex.sender ?? '',
    receivedOn: annex.receivedOn ?? '',
    documentNumber: annex.documentNumber ?? '',
    closed: annex.closedReason === null ? '' : 'yes',
    closedReason: annex.closedReason ?? '',
  };
}

function wordFields({ described, fields, faults }: AnnexFormPage): Html {
  const value = (name: string) => fields[name] ?? '';
  const fault = (name: string) => {
    const found = faults.find((each) => each.field === name);
    return found ? { error: found.refusal.message } : {};
  };
  const marks = described.marks.map(({ key, sentence }) => ({ value: key, text: `./. ${sentence}` }));
  return html`
    ${textField({ name: 'title', label: 'Titel', value: value('title'), required: true, ...fault('title') })}
    ${selectField({ name: 'mark', label: 'Omtalt i teksten ved', hint: 'Et mærke kan dække flere bilag.', options: [{ value: '', text: 'Intet mærke' }, ...marks], value: value('mark'), ...fault('mark') })}
    ${radioField({ name: 'state', legend: 'Udkast eller endeligt', options: annexStates.map((state) => ({ value: state, text: stateNames[state] })), value: value('state'), ...fault('state') })}
    ${radioField({ name: 'source', legend: 'Hvor kommer bilaget fra?', options: annexSources.map((source) => ({ value: source, text: sourceNames[source] })), value: value('source'), ...fault('source') })}
    ${textField({ name: 'sender', label: 'Afsender', hint: 'Kun for bilag udefra.', value: value('sender'), ...fault('sender') })}
    ${textField({ name: 'receivedOn', label: 'Modtaget', type: 'date', short: true, value: value('receivedOn'), ...fault('receivedOn') })}
    ${textField({ name: 'documentNumber', label: 'Dokumentnummer', value: value('documentNumber'), short: true, ...fault('documentNumber') })}
    ${checkboxField({ name: 'closed', label: 'Bilaget er lukket', hint: 'Titlen vises, filen kun for rådets medlemmer og stedfortrædere.', checked: value('closed') !== '' })}
    ${textField({ name: 'closedReason', label: 'Hvorfor er bilaget lukket?', value: value('closedReason'), ...fault('closedReason') })}
  `;
}
