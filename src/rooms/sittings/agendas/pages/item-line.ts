import { html } from 'hono/html';
import { itemPlacing, itemStep, itemWork, type MeetingPlace } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { type Frame, pressForm, tag } from '../../../../ui/index.ts';
import { type AgendaDocument, type DocumentItem, itemKindNames } from '../../agenda-papers/index.ts';

type ItemLine = {
  readonly place: MeetingPlace;
  readonly item: DocumentItem;
  readonly first: boolean;
  readonly last: boolean;
  readonly shown: { readonly document: AgendaDocument; readonly mayChange: boolean };
};

/** One item in the agenda's list: number, title, what it is, and the steps up and down. */
export function itemLine(frame: Frame, { place, item, first, last, shown }: ItemLine): Html {
  const here = { ...place, item: item.id };
  const annexes = item.parts?.annexes.length ?? 0;
  return html`<li class="agenda-item" data-item="${item.id}" data-place="${itemPlacing(here)}">
    <div class="agenda-item-line">
      <span class="item-number">${item.number}</span>
      <a href="${itemWork(here)}">${item.title}</a>
    </div>
    <p class="item-facts">
      ${item.kind === null ? '' : itemKindNames[item.kind]}${annexes > 0 ? ` · ${annexes} bilag` : ''}${item.recordNumber ? ` · ${item.recordNumber}` : ''}
      ${item.closedReason === null ? '' : tag('Lukket', 'warning')}
      ${item.withdrawnReason === null ? '' : tag('Udgået', 'neutral')}
      ${shown.document.version.number > 1 && item.sending === shown.document.version.number ? tag('Nyt', 'info') : ''}
    </p>
    ${shown.mayChange ? moveForm(frame, itemStep(here), item, { first, last }) : ''}
  </li>`;
}

function moveForm(
  frame: Frame,
  action: string,
  item: DocumentItem,
  at: { first: boolean; last: boolean },
): Html | string {
  if (at.first && at.last) return '';
  const step = (word: string, value: string) =>
    html`<button type="submit" class="button button-tertiary tool" name="direction" value="${value}">${word}<span class="sr-only"> punkt ${item.number}</span></button>`;
  return pressForm(
    frame,
    { action, attributes: { class: 'move-form' } },
    html`${at.first ? '' : step('Op', 'up')}${at.last ? '' : step('Ned', 'down')}`,
  );
}
