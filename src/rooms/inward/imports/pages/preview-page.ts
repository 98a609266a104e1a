import { html } from 'hono/html';
import type { Understood } from 'tvaers-reader';
import { agendaWork, councilWork, importsWork, importWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  alert,
  button,
  errorSummary,
  type Frame,
  type Html,
  layout,
  longDate,
  postForm,
  textField,
} from '../../../../ui/index.ts';
import type { StoredImport } from '../store.ts';
import { bundlePart } from './bundle-part.ts';
import { doubtPart } from './doubt-part.ts';
import { itemsPart } from './items-part.ts';

export type PreviewPage = {
  readonly council: { readonly id: string; readonly name: string };
  readonly stored: StoredImport;
  /** As stored, or as typed where something is wrong with it. */
  readonly understood: Understood;
  readonly refusal: Refusal | null;
};

/** Understood, doubtful, left out: looked over and corrected before it is stored. */
export function previewPage(frame: Frame, page: PreviewPage): Html {
  const { council, stored, understood, refusal } = page;
  const address = importWork({ council: council.id, import: stored.id });
  return layout(frame, {
    title: `Læst: ${stored.fileName}`,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Indlæs', href: importsWork({ council: council.id }) },
    ],
    main: html`
      ${refusal ? errorSummary([{ message: refusal.message }]) : ''}
      <h1>${understood.title || stored.fileName}</h1>
      ${stored.storedAt ? storedNote(council.id, understood) : ''} ${accountLine(understood)}
      ${postForm(
        frame,
        { action: address, attributes: { class: 'item-form' } },
        html`${textField({ name: 'meetingOn', label: 'Mødets dato', type: 'date', short: true, value: understood.meetingOn ?? '' })}
          ${doubtPart(understood)}
          <h2>Forstået</h2>
          ${understood.kind === 'annex-bundle' ? bundlePart(understood) : itemsPart(understood)}
          <div class="form-actions">
            ${button(understood.kind === 'annex-bundle' ? 'Læg bilagene på punkterne' : 'Læg på dagsordenen', { name: 'do', value: 'store' })}
            ${button('Gem rettelserne', { kind: 'secondary', name: 'do', value: 'correct' })}
          </div>`,
      )}
    `,
  });
}

function storedNote(councilId: string, { meetingOn }: Understood): Html {
  if (meetingOn === null) return html``;
  const link = html`<p><a href="${agendaWork({ council: councilId, date: meetingOn })}">Gå til dagsordenen ${longDate(meetingOn)}</a>. Lægger du filen ind igen, bliver punkterne rettet, ikke fordoblet.</p>`;
  return alert('success', 'Filen er lagt ind', link);
}

function accountLine({ account, furniture }: Understood): Html {
  return html`<p class="quiet">
    Af filens ${account.whole} tegn er ${account.kept} taget med, ${account.furniture} er sidehoveder og lignende
    (${furniture.length} steder), og ${account.leftOut} er udeladt.
  </p>`;
}
