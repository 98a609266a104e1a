import { html } from 'hono/html';
import {
  agendaApproval,
  agendaPaper,
  approvalUndoing,
  itemWork,
  type MeetingPlace,
  ofMeeting,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  alert,
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  instantText,
  linkButton,
  pressForm,
} from '../../../../ui/index.ts';
import { compareBodies, type EntryChange } from '../../../ground/papers/index.ts';
import { agendaBody } from '../../agenda-papers/index.ts';
import type { Shortcoming } from '../model/shortcomings.ts';
import type { AgendaWork, WorkingAgenda } from '../queries/describe-agenda.ts';

/** The agenda, and what its reader may do with it. */
type Approvable = Pick<AgendaWork, 'meeting'> &
  Filled & {
    readonly mayWrite: boolean;
    readonly mayApprove: boolean;
  };

/** What is missing, what has changed, and the approval itself. */
export function approvalPart(frame: Frame, work: Approvable, agenda: WorkingAgenda): Html {
  const place = ofMeeting(work.meeting);
  if (agenda.waiting) return waitingPart(frame, place, work, agenda.waiting);
  const sent = agenda.versions.findLast((version) => version.sentAt !== null);
  const changes = sent ? compareBodies(agendaBody(sent.document), agendaBody(agenda.document)) : [];
  if (sent && changes.length === 0) {
    return html`<h2 id="godkendelse">Godkendelse</h2>
      <p>Alt i dagsordenen er sendt ud. Ret eller tilføj et punkt for at lave et tillæg eller en ny version.</p>`;
  }
  return html`<h2 id="godkendelse">Godkendelse</h2>
    ${shortcomingList(place, agenda.shortcomings)} ${sent ? changeList(changes) : ''}
    ${work.mayApprove ? approveForm(frame, work, { first: !sent, blocked: agenda.shortcomings.some((s) => s.blocks) }) : ''}`;
}

function waitingPart(
  frame: Frame,
  place: MeetingPlace,
  work: Approvable,
  waiting: WorkingAgenda['versions'][number],
): Html {
  return html`<h2 id="godkendelse">Godkendelse</h2>
    ${alert('success', `Version ${waiting.number} er godkendt ${instantText(waiting.approvedAt)}`, 'Dagsordenen er låst, til den er sendt ud, eller godkendelsen fortrydes.')}
    <p>${work.mayWrite ? linkButton('Gå til udsendelse', agendaPaper.dispatch(place)) : ''}</p>
    ${work.mayApprove ? pressForm(frame, { action: approvalUndoing(place) }, button('Fortryd godkendelsen', { kind: 'tertiary' })) : ''}`;
}

function shortcomingList(place: MeetingPlace, shortcomings: readonly Shortcoming[]): Html {
  if (shortcomings.length === 0)
    return html`<p>Dagsordenen er komplet: alle punkter har det, de skal have.</p>`;
  return html`<h3>Mangler</h3>
    <ul class="shortcomings">
      ${shortcomings.map(
        (shortcoming) => html`<li>${shortcoming.blocks ? html`<strong>Skal rettes:</strong> ` : 'Bemærk: '}
        ${shortcoming.itemId === null ? '' : html`<a href="${itemWork({ ...place, item: shortcoming.itemId })}">Punkt ${shortcoming.itemNumber}</a>: `}${shortcoming.text}</li>`,
      )}
    </ul>`;
}

const changeWords: Readonly<Record<EntryChange['kind'], string>> = {
  added: 'er nyt',
  removed: 'er fjernet',
  withdrawn: 'er udgået',
  reinstated: 'er sat på igen',
  changed: 'er ændret',
};

/** What a new version would change, item by item. */
function changeList(changes: readonly EntryChange[]): Html {
  return html`<h3>Ændret siden sidste udsendelse</h3>
    <ul>
      ${changes.map((change) => html`<li>Punkt ${change.number}, ${change.heading}, ${changeWords[change.kind]}${change.parts.length > 0 ? `: ${change.parts.join(', ')}` : ''}.</li>`)}
    </ul>`;
}

function approveForm(frame: Frame, work: Approvable, state: { first: boolean; blocked: boolean }): Html {
  if (state.blocked) return html`<p>Når manglerne er rettet, kan dagsordenen godkendes.</p>`;
  const action = agendaApproval(ofMeeting(work.meeting));
  if (state.first) return pressForm(frame, { action }, button('Godkend dagsordenen'));
  const fields = boundFields(work).area({
    name: 'reason',
    label: 'Hvorfor kommer der en ny version?',
    hint: 'Begrundelsen står øverst på dagsordenen og i mailen.',
    rows: 2,
    required: true,
  });
  return fieldForm(frame, { action, fields, submit: 'Godkend den nye version' });
}
