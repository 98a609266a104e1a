import { html } from 'hono/html';
import { agendaPaper, publicMeetingCalendar } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { fileSize } from '../../../../ui/index.ts';
import type { AnnexEntry } from '../../../sittings/agenda-papers/index.ts';
import type { AgendaContent } from '../model.ts';

/** The agenda to take away. Files made on demand have no size before they are asked for; bundles weigh as their annexes. */
export function downloads(content: AgendaContent): Html {
  const { council, meeting } = content;
  const file = (ending: string) =>
    agendaPaper.file({ council: council.id, file: `${meeting.heldOn}.${ending}` });
  const annexes = listAnnexes(content);
  const weight = annexes.reduce((sum, annex) => sum + annex.size, 0);
  const all = annexes.length === 1 ? 'Bilaget' : `Alle ${annexes.length} bilag samlet`;
  const bundles =
    annexes.length === 0
      ? []
      : [
          {
            text: `${all} (PDF, ca. ${fileSize(weight)})`,
            href: agendaPaper.bundle({ council: council.id, date: meeting.heldOn }),
          },
          { text: `Dagsorden og bilag (ZIP, ca. ${fileSize(weight)})`, href: file('zip') },
        ];
  const files = [
    { text: 'Dagsorden (PDF)', href: file('pdf') },
    { text: 'Dagsorden (Word)', href: file('docx') },
    ...bundles,
    { text: 'Data (JSON)', href: file('json') },
    {
      text: 'Til kalenderen (ICS)',
      href: publicMeetingCalendar({ council: council.id, calendar: `${meeting.heldOn}.ics` }),
    },
  ];
  return html`<ul class="downloads">${files.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>`;
}

function listAnnexes({ version, seesClosed }: AgendaContent): readonly AnnexEntry[] {
  return version.document.sections
    .flatMap((section) => section.items)
    .filter((item) => item.withdrawnReason === null)
    .flatMap((item) => item.parts?.annexes ?? [])
    .filter((annex) => annex.closedReason === null || seesClosed);
}
