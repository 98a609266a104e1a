import { html } from 'hono/html';
import { front, publicCouncil } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { emptyState, type Frame, layout } from '../../../../ui/index.ts';
import type { MeetingsContent } from '../model.ts';
import { meetingList } from './meeting-lines.ts';

export function meetingsPage(frame: Frame, { council, years }: MeetingsContent): Html {
  const jumps = years.map(({ year }) => html`<li><a href="#aar-${year}">${year}</a></li>`);
  const groups = years.map(
    ({ year, lines }) =>
      html`<section id="aar-${year}"><h2>${year}</h2>${meetingList(lines, { council: false })}</section>`,
  );
  return layout(frame, {
    title: `Møder i ${council.name}`,
    breadcrumbs: [
      { text: 'Råd', href: front() },
      { text: council.name, href: publicCouncil({ council: council.id }) },
    ],
    main: html`<h1>Møder i ${council.name}</h1>
${years.length > 1 ? html`<nav aria-label="År"><ul class="downloads">${jumps}</ul></nav>` : ''}
${years.length === 0 ? emptyState('Der er ingen møder endnu', 'Møderne står her, når rådet har lagt sin årsplan.') : groups}`,
  });
}
