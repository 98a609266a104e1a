import { html } from 'hono/html';
import type { RichText } from 'tvaers-richtext';
import type { Html } from '../../../../platform/http/reply.ts';
import { renderHtml } from '../../../../platform/richtext/to-html.ts';
import { alert, tag } from '../../../../ui/index.ts';
import { type DocumentItem, itemKindNames } from '../../../sittings/agenda-papers/index.ts';
import { type AgendaContent, annexAddress, pictureAddress } from '../model.ts';
import { closedItem, withdrawnClosed } from '../texts.da.ts';
import { annexList } from './annex-list.ts';

/** What stands below an item's heading: facts, background, recommendation, case statement, annexes. */
export function itemBody(content: AgendaContent, item: DocumentItem, headingLevel: 2 | 4): Html {
  if (item.withdrawnReason !== null) {
    return html`${alert('warning', 'Punktet er udgået', item.withdrawnReason || withdrawnClosed)}`;
  }
  if (item.parts === null) {
    return html`<p class="reading-facts">${tag(closedItem, 'warning')}</p><p>Punktet behandles for lukkede døre. Kun overskriften er offentlig.</p>`;
  }
  const { parts } = item;
  const heading = (text: string) => html`<h${headingLevel}>${text}</h${headingLevel}>`;
  const text = (name: string, body: RichText) =>
    body.length === 0 ? '' : html`${heading(name)}${renderText(content, item, body, headingLevel + 1)}`;
  return html`${itemFacts(item)}${closedNotice(item)}<div class="item-text">${text('Baggrund', parts.background)}${recommendation(parts, heading)}${text('Sagsfremstilling', parts.caseStatement)}${parts.annexes.length === 0 ? '' : html`${heading('Bilag')}${annexList(content, parts.annexes)}`}</div>`;
}

type Parts = NonNullable<DocumentItem['parts']>;

function recommendation(parts: Parts, heading: (text: string) => Html): Html | string {
  const { recommendationLead: lead, recommendations } = parts;
  if (recommendations.length === 0) return '';
  return html`<div class="recommendation">${heading('Indstilling')}${lead === '' ? '' : html`<p>${lead}</p>`}<ul>${recommendations.map((one) => html`<li>${one}</li>`)}</ul></div>`;
}

function renderText(content: AgendaContent, item: DocumentItem, body: RichText, headingLevel: number): Html {
  const { council, meeting, seesClosed } = content;
  const annexes = item.parts?.annexes ?? [];
  return renderHtml(body, {
    headingLevel,
    pictureAddress: (file) => pictureAddress(council.id, file),
    annexMark: (mark) =>
      annexes
        .filter((annex) => annex.mark === mark)
        .map((annex) => ({
          title: `Bilag ${annex.number}: ${annex.title}`,
          ...(annex.closedReason === null || seesClosed
            ? { address: annexAddress(council.id, meeting.heldOn, annex) }
            : {}),
        })),
  });
}

/** Those who sit in the council read what others do not; the page says so where it is. */
function closedNotice(item: DocumentItem): Html | string {
  return item.closedReason === null
    ? ''
    : alert(
        'warning',
        closedItem,
        `Kun rådets medlemmer og sekretariat kan læse punktet. ${item.closedReason}`,
      );
}

function itemFacts(item: DocumentItem): Html {
  const { presenters = [], expectedMinutes = null } = item.parts ?? {};
  const facts = [
    item.kind === null ? '' : tag(itemKindNames[item.kind]),
    item.sending > 1 ? html`${tag('Tillæg', 'info')}` : '',
    item.recordNumber === null ? '' : html`<span>Sag ${item.recordNumber}</span>`,
    item.officers.length === 0 ? '' : html`<span>Sagsbehandler: ${item.officers.join(', ')}</span>`,
    presenters.length === 0 ? '' : html`<span>Oplæg: ${presenters.join(', ')}</span>`,
    expectedMinutes === null ? '' : html`<span>${expectedMinutes} minutter</span>`,
  ];
  return html`<p class="reading-facts">${facts}</p>`;
}
