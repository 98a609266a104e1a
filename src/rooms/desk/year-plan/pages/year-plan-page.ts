import { html } from 'hono/html';
import {
  agendaWork,
  councilCalendar,
  councilWork,
  meetingChange,
  newMeeting,
  ofMeeting,
  yearPlan,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  clockTime,
  emptyState,
  type Frame,
  layout,
  linkButton,
  table,
  tag,
  weekdayDate,
} from '../../../../ui/index.ts';
import { formNames, kindNames } from '../../../sittings/meetings/index.ts';
import type { CouncilWork, DescribedMeeting } from '../queries/describe-plan.ts';
import { agendaTakenDown } from '../texts.da.ts';
import { deadlineLines } from './deadline-lines.ts';
import { wheelKey } from './wheel-key.ts';
import { type WheelMark, yearWheel } from './year-wheel.ts';

/** The council's year as a picture and as a list. */
export function yearPlanPage(frame: Frame, work: CouncilWork): Html {
  const { council, year, mayPlan } = work;
  const place = { council: council.id };
  const add = mayPlan ? linkButton('Planlæg et møde', newMeeting(place)) : null;
  return layout(frame, {
    title: `Årsplan ${year}`,
    wide: true,
    breadcrumbs: [{ text: council.name, href: councilWork(place) }],
    main: html`
      <h1>Årsplan ${year}</h1>
      ${yearLinks(work)}
      ${add ? html`<p>${add}</p>` : ''}
      ${
        work.meetings.length === 0
          ? emptyState(
              `Der er ingen møder i ${year}`,
              'Forretningsordenen regner med omkring fem ordinære møder om året.',
              null,
            )
          : html`<div class="year-plan">
            <div>${yearWheel(
              year,
              work.meetings.flatMap((entry) => marksOf(year, entry)),
            )}${wheelKey}</div>
            ${meetingTable(work)}
          </div>`
      }
      <p>
        Kalenderen kan abonneres på: <a href="${councilCalendar({ calendar: `${council.id}.ics` })}">kalender for ${council.name} (iCalendar)</a>.
      </p>
    `,
  });
}

function yearLinks(work: CouncilWork): Html {
  return html`<nav aria-label="År"><ul class="way-list">
    ${work.years.map(
      (year) =>
        html`<li>${
          year === work.year
            ? html`<a href="${yearPlan({ council: work.council.id }, { aar: year })}" aria-current="page">${year}</a>`
            : html`<a href="${yearPlan({ council: work.council.id }, { aar: year })}">${year}</a>`
        }</li>`,
    )}
  </ul></nav>`;
}

function meetingTable(work: CouncilWork): Html {
  return table({
    caption: `Møder i ${work.year}`,
    columns: [{ text: 'Dag' }, { text: 'Møde' }, { text: 'Frister' }, { text: 'Ret' }],
    rows: work.meetings.map(({ meeting, deadlines, withoutRules, agenda, takenDown }) => [
      html`<a href="${agendaWork(ofMeeting(meeting))}">${weekdayDate(meeting.heldOn)}</a><br />${clockTime(meeting.startsAt)}`,
      html`${kindNames[meeting.kind]}, ${formNames[meeting.form].toLowerCase()}<br />${meeting.place}
      ${meeting.cancelled ? html`<br />${tag('Aflyst', 'error')} ${meeting.cancelled.reason}` : ''}
      ${takenDown ? html`<br />${tag(agendaTakenDown, 'warning')}` : ''}`,
      meeting.cancelled
        ? html``
        : deadlineLines({ deadlines, withoutRules, agenda }, meeting.heldOn < work.today),
      work.mayPlan
        ? html`<a href="${meetingChange(ofMeeting(meeting))}">Ret<span class="sr-only"> mødet ${weekdayDate(meeting.heldOn)}</span></a>`
        : html``,
    ]),
  });
}

function marksOf(year: number, { meeting, deadlines }: DescribedMeeting): readonly WheelMark[] {
  if (meeting.cancelled) return [{ on: meeting.heldOn, kind: 'cancelled' }];
  const due = deadlines.filter((deadline) => deadline.on.startsWith(`${year}-`));
  return [
    ...due.map(({ on }): WheelMark => ({ on, kind: 'deadline' })),
    { on: meeting.heldOn, kind: 'meeting' },
  ];
}
