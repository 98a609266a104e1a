import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { fileKind, fileSize, longDate, tag } from '../../../../ui/index.ts';
import type { AnnexEntry } from '../../../sittings/agenda-papers/index.ts';
import { type AgendaContent, annexAddress } from '../model.ts';

/** Annexes with type, size and pages, so that nobody opens 40 MB on a train without knowing. */
export function annexList(content: AgendaContent, annexes: readonly AnnexEntry[]): Html {
  return html`<ul class="annex-list">${annexes.map((annex) => annexLine(content, annex))}</ul>`;
}

function annexLine({ council, meeting, seesClosed }: AgendaContent, annex: AnnexEntry): Html {
  const title = `Bilag ${annex.number}: ${annex.title}`;
  const closed = annex.closedReason !== null;
  const name =
    closed && !seesClosed
      ? html`${title}`
      : html`<a href="${annexAddress(council.id, meeting.heldOn, annex)}">${title}</a>`;
  const marks = html`${closed ? html` ${tag('Lukket bilag', 'warning')}` : ''}${annex.state === 'draft' ? html` ${tag('Udkast')}` : ''}`;
  return html`<li><span>${name}${marks}${senderLine(annex)}</span>${annex.mediaType === '' ? '' : html`<span class="file-facts">${fileFacts(annex)}</span>`}</li>`;
}

function senderLine({ source, sender, receivedOn }: AnnexEntry): Html | string {
  if (source === 'own' || sender === null) return '';
  const received = receivedOn === null ? '' : `, modtaget ${longDate(receivedOn)}`;
  return html`<br><span class="quiet">Fra ${sender}${received}</span>`;
}

/** "PDF, 4 sider, 1,2 MB". */
function fileFacts({ mediaType, pages, size }: Pick<AnnexEntry, 'mediaType' | 'pages' | 'size'>): string {
  const length = pages === null ? [] : [pages === 1 ? '1 side' : `${pages} sider`];
  return [fileKind(mediaType), ...length, fileSize(size)].join(', ');
}
