import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  clockTime,
  emptyState,
  type Frame,
  layout,
  linkButton,
  tag,
  weekdayDate,
} from '../../../../ui/index.ts';
import type { AgendaState } from '../../../sittings/agendas/index.ts';
import { kindNames } from '../../../sittings/meetings/index.ts';
import type { CouncilWork, DescribedMeeting } from '../queries/describe-plan.ts';
import { deadlineLines } from './deadline-lines.ts';

const agendaStates: Readonly<Record<AgendaState, string>> = {
  none: 'Ingen dagsorden endnu',
  draft: 'Dagsorden under arbejde',
  approved: 'Dagsorden godkendt, ikke sendt',
  sent: 'Dagsorden sendt ud',
};

/** Where a secretary's day begins: the next meetings, what is due, and the ways into the work. */
export function councilWorkPage(frame: Frame, work: CouncilWork): Html {
  const { council, mayPlan } = work;
  const base = `/sekretariat/${council.id}`;
  return layout(frame, {
    title: `Arbejdet i ${council.name}`,
    main: html`
      <h1>Arbejdet i ${council.name}</h1>
      ${ways(base, mayPlan)}
      <h2>Kommende møder</h2>
      ${
        work.meetings.length === 0
          ? emptyState(
              'Der er ingen kommende møder',
              'Når årets møder er planlagt, står de her med deres frister.',
              mayPlan ? linkButton('Planlæg et møde', `${base}/moeder/nyt`) : null,
            )
          : html`<ol class="meeting-cards">${work.meetings.slice(0, 4).map((entry) => meetingCard(base, entry))}</ol>`
      }
      <p><a href="${base}/aarsplan">Hele årsplanen</a></p>
    `,
  });
}

function ways(base: string, mayPlan: boolean): Html {
  return html`<nav aria-label="Rådets arbejde"><ul class="way-list">
    <li><a href="${base}/aarsplan">Årsplan</a></li>
    <li><a href="${base}/sager">Sager</a></li>
    <li><a href="${base}/forslag">Forslag fra medlemmer</a></li>
    <li><a href="${base}/kandidater">Kandidater til kommende møder</a></li>
    ${
      mayPlan
        ? html`<li><a href="${base}/import">Indlæs en dagsorden</a></li>
            <li><a href="${base}/skabelon">Skabelon for dagsordenen</a></li>`
        : ''
    }
  </ul></nav>`;
}

function meetingCard(base: string, { meeting, deadlines, agenda }: DescribedMeeting): Html {
  const address = `${base}/moeder/${meeting.heldOn}`;
  return html`<li class="meeting-card">
    <h3><a href="${address}">${weekdayDate(meeting.heldOn)} ${clockTime(meeting.startsAt)}</a></h3>
    <p>
      ${kindNames[meeting.kind]}${meeting.place ? ` · ${meeting.place}` : ''}
      ${meeting.cancelled ? tag('Aflyst', 'error') : tag(agendaStates[agenda], agenda === 'sent' ? 'success' : 'neutral')}
    </p>
    ${meeting.cancelled ? html`<p>${meeting.cancelled.reason}</p>` : deadlineLines(deadlines, agenda)}
  </li>`;
}
