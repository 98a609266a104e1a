import { html } from 'hono/html';
import {
  councilCalendar,
  councilFeed,
  front,
  publicMeetings,
  publicMunicipality,
  publicSearch,
} from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { emptyState, type Frame, layout, linkButton, weekdayDate } from '../../../../ui/index.ts';
import { type CouncilContent, type MeetingLine, meetingAddress } from '../model.ts';
import { capital, meetingList, whenAndWhere } from './meeting-lines.ts';

/** @param hanging what other rooms hang up there */
export function councilPage(frame: Frame, content: CouncilContent, hanging: readonly Html[]): Html {
  const { council, municipalities, next, coming, latest } = content;
  return layout(frame, {
    title: council.name,
    breadcrumbs: [{ text: 'Råd', href: front() }],
    head: html`<link rel="alternate" type="application/atom+xml" title="Nyt fra ${council.name}" href="${councilFeed({ council: council.id })}">`,
    main: html`<h1>${council.name}</h1>
<p class="lead">${council.name} er kommunekontaktrådet for ${municipalities.length} kommuner. Her drøfter og aftaler borgmestre og andre kommunalpolitikere det, som kommunerne løser i fællesskab.</p>
${hanging}
<h2>Næste møde</h2>${next === null ? emptyState('Der er ikke planlagt flere møder', 'Nye møder står her, når rådet har lagt sin årsplan.') : nextMeeting(next)}
${coming.length === 0 ? '' : html`<h2>Senere møder</h2>${meetingList(coming, { council: false })}`}
<h2>Tidligere dagsordener</h2>${latest.length === 0 ? html`<p>Der er ingen ældre dagsordener endnu.</p>` : meetingList(latest, { council: false })}
<p><a href="${publicMeetings({ council: council.id })}">Alle møder i ${council.name}</a></p>
<div class="two-columns"><section><h2>Følg rådet</h2><ul>
<li><a href="${councilCalendar({ calendar: `${council.id}.ics` })}">Møderne i din kalender</a> (abonnér på adressen, så kommer ændringer af sig selv)</li>
<li><a href="${councilFeed({ council: council.id })}">Nyt fra rådet</a> (Atom-feed)</li>
<li><a href="${publicSearch({ raad: council.id })}">Søg i rådets sager</a></li></ul></section>
<section><h2>Kommunerne</h2><ul class="name-list no-max-width">${municipalities.map(({ code, name }) => html`<li><a href="${publicMunicipality({ code })}">${name}</a></li>`)}</ul></section></div>`,
  });
}

function nextMeeting({ council, meeting, published }: MeetingLine): Html {
  const address = meetingAddress(council.id, meeting.heldOn);
  return html`<div class="next-meeting"><p class="day">${capital(weekdayDate(meeting.heldOn))}</p><p>${whenAndWhere(meeting)}</p>${
    published
      ? html`<p class="next-action">${linkButton('Læs dagsordenen', address)}</p>`
      : html`<p><a href="${address}">Om mødet, og hvornår dagsordenen kommer</a></p>`
  }</div>`;
}
