import { html } from 'hono/html';
import type { Understood } from 'tvaers-reader';
import { itemKinds } from 'tvaers-reader/kinds';
import {
  agendaWork,
  councilWork,
  importSource,
  importsWork,
  importUndoing,
  importWork,
} from '../../../../addresses/index.ts';
import {
  alert,
  bothTexts,
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  longDate,
  pageWithForms,
  pressForm,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import { itemKindNames } from '../../../sittings/agenda-papers/index.ts';
import { fieldsOfImport, namesOfImport } from '../forms/import-fields.ts';
import { listDoubts } from '../model/doubts.ts';
import type { DescribedImport } from '../queries/describe-import.ts';
import { bundlePart } from './bundle-part.ts';
import { nextLink, type PreviewParts, sourceFrame } from './doubt-note.ts';
import { doubtPart } from './doubt-part.ts';
import { itemsPart } from './items-part.ts';

type PreviewPage = Filled & DescribedImport;
type Shown = PreviewPage & PreviewParts;

/** Understood, doubtful, left out: looked over and corrected before it is stored. */
export function previewPage(frame: Frame, described: PreviewPage): Html {
  const { council, stored } = described;
  const { understood } = stored;
  const isBundle = understood.kind === 'annex-bundle';
  const page: Shown = { ...described, doubts: listDoubts(understood) };
  const field = boundFields(page);
  const [firstDoubt] = page.doubts;
  const asRead = { fields: fieldsOfImport(understood), names: namesOfImport(understood), told };
  const source = importSource({ council: council.id, import: stored.id });
  return pageWithForms(frame, {
    title: `Læst: ${stored.fileName}`,
    heading: understood.title || stored.fileName,
    back: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Indlæs', href: importsWork({ council: council.id }) },
    ],
    wide: true,
    faults: page.faults,
    body: html`
      ${stored.storedAt ? storedNote(frame, page) : ''} ${stored.undoneAt ? alert('info', 'Indlæsningen er fortrudt', 'Dagsordenen er, som den var før. Filen kan lægges ind igen.') : ''} ${accountLine(understood)}
      ${bothTexts(asRead, page.fields, page.faults)}
      <div class="beside-source">
      ${fieldForm(frame, {
        action: importWork({ council: council.id, import: stored.id }),
        attributes: { class: 'item-form' },
        stored: asRead,
        fields: html`${field.day({ name: 'meetingOn', label: 'Mødets dato' })}
          ${firstDoubt ? nextLink(firstDoubt.number, 'Begynd med det mest tvivlsomme') : ''}
          ${doubtPart(understood, page)}
          <h2>Forstået</h2>
          ${isBundle ? bundlePart(understood) : itemsPart(understood, page)}`,
        submit: html`${button(isBundle ? 'Videre: læg bilagene på punkterne' : 'Videre: læg på dagsordenen', { name: 'do', value: 'store' })}
          ${button('Gem rettelserne', { kind: 'secondary', name: 'do', value: 'correct' })}`,
      })}
      <iframe name="${sourceFrame}" class="source-frame" title="Kilden: ${stored.fileName}" src="${source}"></iframe>
      </div>
      ${historyPart(page.history)}
    `,
  });
}

/** A choice as the form calls it. */
function told(name: string, value: string): string {
  const kind = itemKinds.find((each) => name.endsWith('-kind') && each === value);
  return kind ? itemKindNames[kind] : value;
}

function storedNote(frame: Frame, { council, stored }: PreviewPage): Html {
  const { meetingOn } = stored.understood;
  const place = { council: council.id, import: stored.id };
  const link =
    meetingOn === null
      ? ''
      : html`<p><a href="${agendaWork({ council: council.id, date: meetingOn })}">Gå til dagsordenen ${longDate(meetingOn)}</a>. Lægger du filen ind igen, bliver punkterne rettet, ikke fordoblet.</p>`;
  return html`${alert('success', 'Filen er lagt ind', link)}
    ${pressForm(frame, { action: importUndoing(place) }, button('Fortryd hele indlæsningen', { kind: 'secondary' }))}`;
}

function accountLine({ account, furniture }: Understood): Html {
  return html`<p class="quiet">
    Af filens ${account.whole} tegn er ${account.kept} taget med, ${account.furniture} er sidehoveder og lignende
    (${furniture.length} steder), og ${account.leftOut} er udeladt.
  </p>`;
}
