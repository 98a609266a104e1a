import { html } from 'hono/html';
import { agendaWork, newMeeting, ofMeeting, yearPlan } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import type { Link } from '../../../../platform/http/way.ts';
import {
  clockTime,
  emptyState,
  type Frame,
  layout,
  linkButton,
  tag,
  weekdayDate,
  workLinks,
} from '../../../../ui/index.ts';
import type { AgendaState } from '../../../sittings/agendas/index.ts';
import { kindNames } from '../../../sittings/meetings/index.ts';
import type { CouncilWork, DescribedMeeting } from '../queries/describe-plan.ts';
import { agendaTakenDown } from '../texts.da.ts';
import { deadlineLines } from './deadline-lines.ts';

const agendaStates: Readonly<Record<AgendaState, string>> = {
  none: 'Ingen dagsorden endnu',
  draft: 'Dagsorden under arbejde',
  approved: 'Dagsorden godkendt, ikke sendt',
  sent: 'Dagsorden sendt ud',
};

/** Where a secretary's day begins: the next meetings, what is due, and the ways into the work. @param hanging what other rooms hang up there */
export function councilWorkPage(frame: Frame, work: CouncilWork, hanging: readonly Html[]): Html {
  const { council, mayPlan } = work;
  const place = { council: council.id };
  return layout(frame, {
    title: `Arbejdet i ${council.name}`,
    main: html`
      <h1>Arbejdet i ${council.name}</h1>
      ${ways(workLinks(frame, council))}
      ${hanging}
      <h2>Kommende møder</h2>
      ${
        work.meetings.length === 0
          ? emptyState(
              'Der er ingen kommende møder',
              'Når årets møder er planlagt, står de her med deres frister.',
              mayPlan ? linkButton('Planlæg et møde', newMeeting(place)) : null,
            )
          : html`<ol class="meeting-cards">${work.meetings.slice(0, 4).map((entry) => meetingCard(entry))}</ol>`
      }
      <p><a href="${yearPlan(place)}">Hele årsplanen</a></p>
    `,
  });
}

function ways(links: readonly Link[]): Html {
  return html`<nav aria-label="Rådets arbejde"><ul class="way-list">
    ${links.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}
  </ul></nav>`;
}

function meetingCard({ meeting, deadlines, withoutRules, agenda, takenDown }: DescribedMeeting): Html {
  const address = agendaWork(ofMeeting(meeting));
  return html`<li class="meeting-card">
    <h3><a href="${address}">${weekdayDate(meeting.heldOn)} ${clockTime(meeting.startsAt)}</a></h3>
    <p>
      ${kindNames[meeting.kind]}${meeting.place ? ` · ${meeting.place}` : ''}
      ${meeting.cancelled ? tag('Aflyst', 'error') : tag(agendaStates[agenda], agenda === 'sent' && !takenDown ? 'success' : 'neutral')}
      ${takenDown ? tag(agendaTakenDown, 'warning') : ''}
    </p>
    ${meeting.cancelled ? html`<p>${meeting.cancelled.reason}</p>` : deadlineLines({ deadlines, withoutRules, agenda })}
  </li>`;
}
