import { html } from 'hono/html';
import {
  alert,
  boundFields,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  longDate,
  table,
} from '../../../../ui/index.ts';
import { capital, formHeading, type KindWords, paperAddress } from '../../../ground/papers/index.ts';
import type { Timeliness } from '../model/decide-timeliness.ts';
import type { DispatchWork, Receiver, Waiting } from '../model/dispatch.ts';
import { markOf } from '../queries/list-receivers.ts';
import { receiverRoleNames } from '../texts.da.ts';

type WaitingPage = DispatchWork & { readonly waiting: Waiting };

/** The version that waits: its deadline, its receivers, its mail, and the button. */
export function sendOutForm(frame: Frame, page: WaitingPage, filled: Filled): Html {
  const { paper, timeliness, receivers, silent } = page.waiting;
  const { words } = page.kind;
  return html`
    <h2>${formHeading(words, paper.form)}, version ${paper.version}</h2>
    ${paper.reason === null ? '' : html`<p>Begrundelse: ${paper.reason}</p>`}
    ${silent ? alert(silent.kind, silent.heading, silent.words) : ''}
    ${timelinessBox(timeliness, words)} ${silent || !page.maySend ? '' : receiverTable(receivers)} ${silent ? '' : preview(page)}
    ${page.maySend && !page.blocked ? form(frame, page, filled) : ''}
  `;
}

function timelinessBox(timeliness: Timeliness, { the }: KindWords): Html {
  if (timeliness.kind === 'free') return html``;
  const day = longDate(timeliness.on);
  if (timeliness.kind === 'late') {
    const days = timeliness.daysLate === 1 ? '1 dag' : `${timeliness.daysLate} dage`;
    return alert(
      'warning',
      'Fristen er overskredet',
      `${capital(the)} skulle være sendt ud senest den ${day} (${timeliness.law}). Den er ${days} for sent på den.`,
    );
  }
  const left = timeliness.daysLeft === 0 ? 'i dag' : `den ${day}`;
  const moved = timeliness.reason === null ? '' : ` Fristen er flyttet: ${timeliness.reason}`;
  return alert(
    'success',
    'Fristen er overholdt',
    `${capital(the)} skal være sendt ud senest ${left}.${moved}`,
  );
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

function preview({ kind, subject, waiting }: WaitingPage): Html {
  const { mail, paper } = waiting;
  const address = paperAddress(kind, 'dispatchMail', subject, {}, { version: paper.version });
  return html`<h2>Mailen</h2>
    <p>Emne: <strong>${mail.subject}</strong>. Mødet er vedhæftet som kalenderfil.</p>
    <p><a href="${address}">Se mailen, som modtagerne ser den</a></p>
    <details><summary>Mailen som ren tekst</summary><pre class="mail-text">${mail.text}</pre></details>`;
}

function form(frame: Frame, page: WaitingPage, filled: Filled): Html {
  const { paper, receivers, silent, timeliness } = page.waiting;
  const { kind, subject } = page;
  const count = receivers.length === 1 ? '1 modtager' : `${receivers.length} modtagere`;
  const field = boundFields(filled);
  return fieldForm(frame, {
    action: paperAddress(kind, 'dispatch', subject),
    fields: html`
      <input type="hidden" name="paperId" value="${paper.id}">
      <input type="hidden" name="receivers" value="${markOf(receivers)}">
      ${timeliness.kind === 'late' ? field.area({ name: 'lateReason', label: 'Hvorfor fraviges fristen?', hint: 'Begrundelsen vises sammen med fristen.', rows: 3, required: true }) : ''}
      ${field.tick({ name: 'confirmed', label: silent ? `Jeg har set ${kind.words.the} igennem` : 'Jeg har set modtagerne og mailen igennem' })}
    `,
    submit: silent ? `Offentliggør ${kind.words.the}` : `Send ud til ${count}`,
  });
}
