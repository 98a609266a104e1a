import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { longDate, type Page, tag } from '../../../../ui/index.ts';
import type { DocumentItem } from '../../../sittings/agenda-papers/index.ts';
import { type AgendaContent, itemAddress, meetingAddress } from '../model.ts';
import { itemBody } from './agenda-item.ts';
import { cancelledAlert, meetingCrumbs } from './meeting-facts.ts';

/** One item by itself, with the way to its neighbours. */
export function itemPage(content: AgendaContent, item: DocumentItem): Page {
  const { council, meeting } = content;
  const day = longDate(meeting.heldOn);
  return {
    title: `${item.number} ${item.title}, ${council.name} den ${day}`,
    breadcrumbs: [
      ...meetingCrumbs(content),
      {
        text: `Dagsorden den ${day}`,
        href: `${meetingAddress(council.id, meeting.heldOn)}#punkt-${item.number}`,
      },
    ],
    main: html`<h1><span class="caption">${council.name}, ${day}, punkt ${item.number}</span>${item.title}${item.withdrawnReason === null ? '' : html` ${tag('Udgået', 'error')}`}</h1>
${cancelledAlert(content)}<div class="item-page">${itemBody(content, item, 2)}</div>${neighbours(content, item)}`,
  };
}

function neighbours({ council, meeting, version }: AgendaContent, item: DocumentItem): Html {
  const items = version.document.sections.flatMap((section) => section.items);
  const place = items.findIndex((one) => one.id === item.id);
  const link = (one: DocumentItem | undefined, word: string, rel: 'prev' | 'next') =>
    one === undefined
      ? ''
      : html`<a href="${itemAddress(council.id, meeting.heldOn, one.number)}" rel="${rel}"><small>${word}</small>${one.number} ${one.title}</a>`;
  return html`<nav class="previous-next" aria-label="Andre punkter">${link(items[place - 1], 'Forrige punkt', 'prev')}${link(items[place + 1], 'Næste punkt', 'next')}</nav>`;
}
