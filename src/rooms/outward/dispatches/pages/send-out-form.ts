import { html } from 'hono/html';
import { dispatchMail, dispatchWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  alert,
  button,
  checkboxField,
  type Frame,
  type Html,
  longDate,
  postForm,
  table,
  textArea,
} from '../../../../ui/index.ts';
import type { Receiver } from '../model.ts';
import type { Timeliness } from '../queries/decide-timeliness.ts';
import type { DispatchPage, Waiting } from '../queries/describe-dispatch.ts';
import { markOf } from '../queries/list-receivers.ts';
import { receiverRoleNames, versionHeadings } from '../texts.da.ts';

/** What was typed before the form was refused; empty texts at first. */
export type TypedSendOut = { readonly lateReason: string; readonly confirmed: string };

type WaitingPage = DispatchPage & { readonly waiting: Waiting };

/** The version that waits: its deadline, its receivers, its mail, and the button. */
export function sendOutForm(
  frame: Frame,
  page: WaitingPage,
  typed: TypedSendOut,
  refusal: Refusal | null,
): Html {
  const { version, timeliness, receivers, held } = page.waiting;
  return html`
    <h2>${versionHeadings[version.kind]}, version ${version.number}</h2>
    ${version.reason === null ? '' : html`<p>Begrundelse: ${version.reason}</p>`}
    ${held ? alert('info', 'Mødet er holdt', 'Dagsordenen bliver offentliggjort, men der sendes ingen mails.') : ''}
    ${timelinessBox(timeliness)} ${held || !page.maySend ? '' : receiverTable(receivers)} ${held ? '' : preview(page)}
    ${page.maySend && !page.meeting.cancelled ? form(frame, page, typed, refusal) : ''}
  `;
}

function timelinessBox(timeliness: Timeliness): Html {
  if (timeliness.kind === 'free') return html``;
  const day = longDate(timeliness.on);
  if (timeliness.kind === 'late') {
    const days = timeliness.daysLate === 1 ? '1 dag' : `${timeliness.daysLate} dage`;
    return alert(
      'warning',
      'Fristen er overskredet',
      `Dagsordenen skulle være sendt ud senest den ${day} (forretningsordenens § 5, stk. 5). Den er ${days} for sent på den.`,
    );
  }
  const left = timeliness.daysLeft === 0 ? 'i dag' : `den ${day}`;
  const moved = timeliness.reason === null ? '' : ` Fristen er flyttet: ${timeliness.reason}`;
  return alert('success', 'Fristen er overholdt', `Dagsordenen skal være sendt ud senest ${left}.${moved}`);
}

function receiverTable(receivers: readonly Receiver[]): Html {
  return html`<h2>Modtagere</h2>
    ${table({
      caption: receivers.length === 1 ? '1 modtager' : `${receivers.length} modtagere`,
      columns: [{ text: 'Navn' }, { text: 'Rolle' }, { text: 'E-mail' }, { text: 'Lukkede punkter' }],
      rows: receivers.map((receiver) => [
        receiver.name,
        receiverRoleNames[receiver.role],
        receiver.email,
        receiver.withClosed ? 'Kan læses' : 'Kun overskrift',
      ]),
    })}`;
}

function preview({ meeting, waiting }: WaitingPage): Html {
  const { mail, version } = waiting;
  const address = dispatchMail(ofMeeting(meeting), { version: version.number });
  return html`<h2>Mailen</h2>
    <p>Emne: <strong>${mail.subject}</strong>. Mødet er vedhæftet som kalenderfil.</p>
    <p><a href="${address}">Se mailen, som modtagerne ser den</a></p>
    <details><summary>Mailen som ren tekst</summary><pre class="mail-text">${mail.text}</pre></details>`;
}

function form(frame: Frame, page: WaitingPage, typed: TypedSendOut, refusal: Refusal | null): Html {
  const { version, receivers, held, timeliness } = page.waiting;
  const { meeting } = page;
  const fault = refusal?.code === 'dispatch-late-reason-missing' ? { error: refusal.message } : {};
  const count = receivers.length === 1 ? '1 modtager' : `${receivers.length} modtagere`;
  return postForm(
    frame,
    { action: dispatchWork(ofMeeting(meeting)) },
    html`
      <input type="hidden" name="version" value="${version.id}">
      <input type="hidden" name="receivers" value="${markOf(receivers)}">
      ${timeliness.kind === 'late' ? textArea({ name: 'lateReason', label: 'Hvorfor fraviges fristen?', hint: 'Begrundelsen vises sammen med fristen.', rows: 3, value: typed.lateReason, required: true, ...fault }) : ''}
      ${checkboxField({ name: 'confirmed', label: held ? 'Jeg har set dagsordenen igennem' : 'Jeg har set modtagerne og mailen igennem', checked: typed.confirmed !== '' })}
      ${button(held ? 'Offentliggør dagsordenen' : `Send ud til ${count}`)}
    `,
  );
}
