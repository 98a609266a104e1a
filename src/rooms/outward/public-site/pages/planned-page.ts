import { html } from 'hono/html';
import { publicMeetingCalendar } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, longDate, type Page, weekdayDate } from '../../../../ui/index.ts';
import type { MeetingContent } from '../model.ts';
import { cancelledAlert, meetingCrumbs, meetingFacts } from './meeting-facts.ts';

/** A meeting whose agenda is not out: when and where it is, and when the agenda comes. */
export function plannedPage(content: MeetingContent): Page {
  const { council, meeting } = content;
  return {
    title: `Møde den ${longDate(meeting.heldOn)}, ${council.name}`,
    breadcrumbs: meetingCrumbs(content),
    main: html`<h1><span class="caption">${council.name}</span>Møde den ${longDate(meeting.heldOn)}</h1>
${cancelledAlert(content)}${meeting.cancelled === null ? agendaAlert(content) : ''}
${meetingFacts(content)}
<ul class="downloads"><li><a href="${publicMeetingCalendar({ council: council.id, calendar: `${meeting.heldOn}.ics` })}">Læg mødet i din kalender</a></li></ul>`,
  };
}

function agendaAlert({ agendaDeadline, over }: MeetingContent): Html {
  if (over)
    return alert('info', 'Der er ingen dagsorden', 'Dagsordenen for mødet er ikke offentliggjort her.');
  const heading = 'Dagsordenen er ikke sendt ud endnu';
  if (agendaDeadline === null) return alert('info', heading, 'Den står her, så snart den er sendt ud.');
  const moved = agendaDeadline.deviation ? ` Fristen er flyttet: ${agendaDeadline.deviation.reason}` : '';
  return alert('info', heading, `Den kommer senest ${weekdayDate(agendaDeadline.on)}.${moved}`);
}
