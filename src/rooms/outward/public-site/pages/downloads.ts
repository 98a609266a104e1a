import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { fileSize } from '../../../../ui/index.ts';
import type { AnnexEntry } from '../../../sittings/agenda-papers/index.ts';
import { type AgendaContent, meetingAddress } from '../model.ts';

/** The agenda to take away. Files made on demand have no size before they are asked for; bundles weigh as their annexes. */
export function downloads(content: AgendaContent): Html {
  const { council, meeting } = content;
  const address = meetingAddress(council.id, meeting.heldOn);
  const annexes = listAnnexes(content);
  const weight = annexes.reduce((sum, annex) => sum + annex.size, 0);
  const all = annexes.length === 1 ? 'Bilaget' : `Alle ${annexes.length} bilag samlet`;
  const bundles =
    annexes.length === 0
      ? []
      : [
          {
            text: `${all} (PDF, ca. ${fileSize(weight)})`,
            href: `${address}/bilag.pdf`,
          },
          { text: `Dagsorden og bilag (ZIP, ca. ${fileSize(weight)})`, href: `${address}.zip` },
        ];
  const files = [
    { text: 'Dagsorden (PDF)', href: `${address}.pdf` },
    { text: 'Dagsorden (Word)', href: `${address}.docx` },
    ...bundles,
    { text: 'Data (JSON)', href: `${address}.json` },
    { text: 'Til kalenderen (ICS)', href: `${address}.ics` },
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
