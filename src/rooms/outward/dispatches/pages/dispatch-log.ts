import { html } from 'hono/html';
import type { PersonId } from '../../../../kernel/ids.ts';
import {
  button,
  type Content,
  type Frame,
  type Html,
  instantText,
  pressForm,
  table,
  tag,
} from '../../../../ui/index.ts';
import { paperAddress } from '../../../ground/papers/index.ts';
import type { DispatchWork, LoggedDispatch, LoggedMail } from '../model/dispatch.ts';
import { listFailed } from '../model/list-failed.ts';
import { mailStateNames, receiverRoleNames } from '../texts.da.ts';

/** Who got what when, the latest sending first, with what can be done about those who got nothing. */
export function dispatchLog(frame: Frame, page: DispatchWork): Html {
  if (page.dispatches.length === 0) return html``;
  return html`<h2 id="log">Sendt ud</h2>
    ${failedForm(frame, page)} ${unreachedForms(frame, page)}
    ${page.dispatches.map((dispatch) => section(frame, page, dispatch))}`;
}

function section(frame: Frame, page: DispatchWork, dispatch: LoggedDispatch): Html {
  const by = dispatch.startedBy === null ? '' : ` af ${dispatch.startedBy}`;
  const heading = `Version ${dispatch.version}, ${instantText(dispatch.startedAt)}${by}`;
  if (dispatch.mails.length === 0)
    return html`<h3>${heading}</h3><p>Offentliggjort, uden at der blev sendt mails.</p>`;
  const again = page.maySend && dispatch.paperId === page.inForce?.id;
  return html`<h3>${heading}</h3>
    ${table({
      caption: summary(dispatch.mails),
      columns: ['Navn', 'E-mail', 'Tilstand', 'Tidspunkt', ...(again ? ['Send igen'] : [])].map((text) => ({
        text,
      })),
      rows: dispatch.mails.map((mail) => [
        mail.name,
        mail.email,
        stateCell(mail),
        timeCell(mail),
        ...(again ? [againCell(frame, page, mail)] : []),
      ]),
    })}`;
}

function summary(mails: readonly LoggedMail[]): string {
  const count = (state: LoggedMail['state']) => mails.filter((mail) => mail.state === state).length;
  const parts = [
    `${count('sent')} af ${mails.length} sendt`,
    count('queued') > 0 ? `${count('queued')} i kø` : '',
    count('failed') > 0 ? `${count('failed')} fejlet` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const stateKinds = { queued: 'info', sent: 'success', failed: 'error' } as const;

function stateCell({ state, lastError, attempts }: LoggedMail): Html {
  const tries = attempts > 1 ? html` efter ${attempts} forsøg` : '';
  const why = lastError === null ? '' : html`<br><small>Mailserveren svarede: ${lastError}</small>`;
  return html`${tag(mailStateNames[state], stateKinds[state])}${state === 'queued' ? '' : tries}${why}`;
}

function timeCell({ state, sentAt, nextAttemptAt, attempts }: LoggedMail): string {
  if (sentAt !== null) return instantText(sentAt);
  if (state === 'failed') return 'Opgivet';
  return attempts === 0 ? 'Sendes om lidt' : `Prøves igen ${instantText(nextAttemptAt)}`;
}

function failedForm(frame: Frame, page: DispatchWork): Html {
  const { inForce } = page;
  if (inForce === null || !page.maySend) return html``;
  const failed = listFailed(page.dispatches, inForce.id).size;
  if (failed === 0) return html``;
  const text =
    failed === 1 ? 'Send igen til den, det fejlede for' : `Send igen til de ${failed}, det fejlede for`;
  return againForm(frame, page, '', button(text, { kind: 'secondary' }));
}

function unreachedForms(frame: Frame, page: DispatchWork): Html {
  if (page.unreached.length === 0 || !page.maySend) return html``;
  return html`<h3>Har ikke fået den gældende version</h3>
    <ul>
      ${page.unreached.map((receiver) => html`<li>${receiver.name} (${receiverRoleNames[receiver.role].toLowerCase()}) ${againForm(frame, page, receiver.personId, againButton('Send nu', receiver.name))}</li>`)}
    </ul>`;
}

/** What has not been tried yet goes out by itself: to send it again would be to send it twice. */
function againCell(
  frame: Frame,
  page: DispatchWork,
  { state, attempts, personId, name }: LoggedMail,
): Content {
  if (state === 'queued' && attempts === 0) return '';
  return againForm(frame, page, personId, againButton('Send igen', name));
}

/** A small button that says to those who cannot see the row whom it is about. */
function againButton(text: string, name: string): Html {
  return html`<button type="submit" class="button button-secondary tool">${text}<span class="sr-only"> til ${name}</span></button>`;
}

/** @param personId empty for all whose mail failed */
function againForm(frame: Frame, page: DispatchWork, personId: PersonId | '', pressed: Html): Html {
  const { kind, subject, inForce } = page;
  return pressForm(
    frame,
    {
      action: paperAddress(kind, 'dispatchAgain', subject),
      carried: { paperId: inForce?.id ?? '', person: personId },
    },
    pressed,
  );
}
