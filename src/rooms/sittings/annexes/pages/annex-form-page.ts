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
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  formPage,
  type Html,
  longDate,
} from '../../../../ui/index.ts';
import { type HistoryEntry, historyPart } from '../../../ground/history/index.ts';
import { type Annex, annexSources, annexStates } from '../../item-files/index.ts';
import { fieldsOfAnnex } from '../forms/annex-form.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';
import { fieldNames, sourceNames, stateNames } from '../texts.da.ts';
import { placeOf } from './place-of.ts';

type AnnexFormPage = Filled & {
  readonly described: ItemAnnexes;
  readonly annex: Annex;
  readonly history: readonly HistoryEntry[];
};

/** What is said of one annex, and another file in its place. */
export function annexFormPage(frame: Frame, page: AnnexFormPage): Html {
  const { described, annex, faults } = page;
  const place = { ...placeOf(described), annex: annex.id };
  return formPage(frame, {
    heading: `Ret bilag ${annex.number} til punkt ${described.item.number}`,
    back: [
      { text: described.council.name, href: councilWork(place) },
      { text: `Dagsorden ${longDate(described.heldOn)}`, href: agendaWork(place) },
      { text: `Punkt ${described.item.number}`, href: itemWork(place) },
      { text: 'Bilag', href: annexesWork(place) },
    ],
    faults,
    action: annexWork(place),
    body: wordFields(page),
    stored: { fields: fieldsOfAnnex(annex), names: fieldNames, told, typed: page.fields },
    submit: 'Gem bilaget',
    after: html`${fileForm(frame, page, annexFile(place))} ${historyPart(page.history)}`,
  });
}

/** A choice as the form calls it. */
function told(name: string, value: string): string {
  const state = annexStates.find((each) => name === 'state' && each === value);
  const source = annexSources.find((each) => name === 'source' && each === value);
  if (state) return stateNames[state];
  if (source) return sourceNames[source];
  return name === 'closed' ? 'Ja' : value;
}

function fileForm(frame: Frame, page: AnnexFormPage, action: string): Html {
  const fields = boundFields(page).file({ name: 'file', label: 'Ny fil' });
  const submit = button('Skift filen', { kind: 'secondary' });
  return html`<h2 id="fil">Skift filen</h2>
    <p>Nu: ${page.annex.fileName}. Det, der allerede er sendt ud, beholder den gamle fil.</p>
    ${fieldForm(frame, { action, upload: true, fields, submit })}`;
}

function wordFields(page: AnnexFormPage): Html {
  const field = boundFields(page);
  const marks = page.described.marks.map(({ key, sentence }) => ({ value: key, text: `./. ${sentence}` }));
  const states = annexStates.map((state) => ({ value: state, text: stateNames[state] }));
  const sources = annexSources.map((source) => ({ value: source, text: sourceNames[source] }));
  const closedHint = 'Titlen vises, filen kun for rådets medlemmer og stedfortrædere.';
  return html`
    ${field.text({ name: 'title', label: fieldNames.title, required: true })}
    ${field.select({ name: 'mark', label: fieldNames.mark, hint: 'Et mærke kan dække flere bilag.', options: [{ value: '', text: 'Intet mærke' }, ...marks] })}
    ${field.radio({ name: 'state', legend: fieldNames.state, options: states })}
    ${field.radio({ name: 'source', legend: fieldNames.source, options: sources })}
    ${field.text({ name: 'sender', label: fieldNames.sender, hint: 'Kun for bilag udefra.' })}
    ${field.day({ name: 'receivedOn', label: fieldNames.receivedOn })}
    ${field.text({ name: 'documentNumber', label: fieldNames.documentNumber, short: true })}
    ${field.tick({ name: 'closed', label: fieldNames.closed, hint: closedHint })}
    ${field.text({ name: 'closedReason', label: fieldNames.closedReason })}
  `;
}
