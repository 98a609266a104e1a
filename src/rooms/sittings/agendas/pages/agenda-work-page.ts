import { html } from 'hono/html';
import {
  agendaOpening,
  agendaPaper,
  councilWork,
  importsWork,
  type MeetingPlace,
  meetingChange,
  ofMeeting,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  alert,
  button,
  type Content,
  clockTime,
  definitionList,
  emptyState,
  type Frame,
  linkButton,
  pageWithForms,
  pressForm,
  tag,
  weekdayDate,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import type { TypedOnAgenda } from '../forms/title-ids.ts';
import { next } from '../model/state.ts';
import type { AgendaWork, WorkingAgenda } from '../queries/describe-agenda.ts';
import { agendaSections } from './agenda-sections.ts';
import { approvalPart } from './approval-part.ts';
import { agendaStateLine, meetingNotices } from './state-part.ts';
import { stillPublicPart } from './still-public-part.ts';
import { versionsPart } from './versions-part.ts';

type AgendaWorkPage = AgendaWork & {
  readonly mayWrite: boolean;
  readonly mayApprove: boolean;
  readonly script: string;
} & TypedOnAgenda;

/** The agenda while it is worked on: order, items, approval and versions on one page. */
export function agendaWorkPage(frame: Frame, page: AgendaWorkPage): Html {
  const { meeting, councilName, agenda } = page;
  return pageWithForms(frame, {
    heading: `Dagsorden ${weekdayDate(meeting.heldOn)}`,
    back: [{ text: councilName, href: councilWork(ofMeeting(meeting)) }],
    faults: page.faults,
    scripts: [page.script],
    body: html`
      ${meeting.cancelled ? html`<p>${tag('Aflyst', 'error')}</p>` : ''}
      <p>
        ${clockTime(meeting.startsAt)}${meeting.place ? `, ${meeting.place}` : ''}.
        ${page.mayWrite ? html`<a href="${meetingChange(ofMeeting(meeting))}">Ret mødet og fristerne</a>` : ''}
      </p>
      ${meetingNotices(page, page.mayWrite)}
      ${deadlineLine(page)}
      ${agenda ? agendaPart(frame, page, agenda) : notOpened(frame, page)}
      ${historyPart(page.history)}
    `,
  });
}

function deadlineLine({ deadlines, meeting }: AgendaWork): Html | string {
  if (meeting.cancelled) return '';
  const agenda = deadlines.find((deadline) => deadline.name === 'agenda');
  if (!agenda) return '';
  return html`<p>Dagsordenen skal sendes ud senest <strong>${weekdayDate(agenda.on)}</strong>.</p>`;
}

function notOpened(frame: Frame, page: AgendaWorkPage): Html {
  const { meeting, mayWrite } = page;
  const place = ofMeeting(meeting);
  if (!mayWrite) return emptyState('Der er ingen dagsorden endnu', 'Sekretariatet er ikke begyndt på den.');
  return emptyState(
    'Der er ingen dagsorden endnu',
    'Begynd med rådets skabelon, eller indlæs en dagsorden, I allerede har.',
    html`${pressForm(frame, { action: agendaOpening(place) }, button('Begynd på dagsordenen'))}
    ${linkButton('Indlæs en dagsorden', importsWork(place, { dato: meeting.heldOn }), 'secondary')}`,
  );
}

function agendaPart(frame: Frame, page: AgendaWorkPage, agenda: WorkingAgenda): Html {
  const place = ofMeeting(page.meeting);
  const mayChange = page.mayWrite && next(agenda.draft.state, 'write') !== null;
  return html`
    ${agendaStateLine(page, agenda)}
    ${takenDownPart(place, agenda)}
    ${stillPublicPart(place, agenda.stillPublic, agenda.waiting !== null)}
    <p class="agenda-links">
      <a href="${agendaPaper.draft({ ...place, file: 'udkast.pdf' })}">Udkast som PDF</a>
      <a href="${agendaPaper.draft({ ...place, file: 'udkast.docx' })}">Udkast som Word</a>
      <a href="${agendaPaper.dispatch(place)}">Udsendelse</a>
    </p>
    ${agendaSections(frame, page, { document: agenda.document, draft: agenda.draft, mayChange })}
    ${attendancePart(agenda.draft)}
    ${approvalPart(frame, page, agenda)}
    ${versionsPart(page, agenda)}
  `;
}

function attendancePart({ attendance }: WorkingAgenda['draft']): Html | string {
  if (attendance.length === 0) return '';
  return html`<h2>Fremmøde</h2>
    <p>Læst af referatet. Det sendes ikke ud med dagsordenen.</p>
    ${definitionList(attendance.map(({ label, names }) => [label, names.join(', ')]))}`;
}

/** Nobody outside reads what was sent out last. */
function takenDownPart(place: MeetingPlace, { versions }: WorkingAgenda): Content {
  const sent = versions.findLast(({ sentAt }) => sentAt !== null);
  if (!sent?.takenDown) return '';
  const text = html`<p class="alert-text">Kun sekretariatet og formandskabet kan læse den. <a href="${agendaPaper.takeDown(place)}">Læg den ud igen</a>, eller send en ny version.</p>`;
  return alert('info', 'Dagsordenen er taget ned', text);
}
