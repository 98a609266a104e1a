import { html } from 'hono/html';
import type { Understood } from 'tvaers-reader';
import { agendaWork, councilWork, importsWork, importWork } from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import {
  alert,
  boundFields,
  button,
  errorSummary,
  type Filled,
  type Frame,
  type Html,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import type { DescribedImport } from '../queries/describe-import.ts';
import { bundlePart } from './bundle-part.ts';
import { doubtPart } from './doubt-part.ts';
import { itemsPart } from './items-part.ts';

type PreviewPage = Filled & DescribedImport;

/** Understood, doubtful, left out: looked over and corrected before it is stored. */
export function previewPage(frame: Frame, page: PreviewPage): Html {
  const { council, stored } = page;
  const { understood } = stored;
  const isBundle = understood.kind === 'annex-bundle';
  const field = boundFields(page);
  return layout(frame, {
    title: `Læst: ${stored.fileName}`,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Indlæs', href: importsWork({ council: council.id }) },
    ],
    main: html`
      ${errorSummary(page.faults)}
      <h1>${understood.title || stored.fileName}</h1>
      ${stored.storedAt ? storedNote(council.id, understood) : ''} ${accountLine(understood)}
      ${postForm(
        frame,
        {
          action: importWork({ council: council.id, import: stored.id }),
          attributes: { class: 'item-form' },
        },
        html`${field.text({ name: 'meetingOn', label: 'Mødets dato', type: 'date', short: true, value: understood.meetingOn ?? '' })}
          ${doubtPart(understood, page)}
          <h2>Forstået</h2>
          ${isBundle ? bundlePart(understood) : itemsPart(understood, page)}
          <div class="form-actions">
            ${button(isBundle ? 'Læg bilagene på punkterne' : 'Læg på dagsordenen', { name: 'do', value: 'store' })}
            ${button('Gem rettelserne', { kind: 'secondary', name: 'do', value: 'correct' })}
          </div>`,
      )}
      ${historyPart(page.history)}
    `,
  });
}

function storedNote(councilId: CouncilId, { meetingOn }: Understood): Html {
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
