import { html } from 'hono/html';
import { agendaWork, councilWork, itemWork, ofMeeting } from '../../../../addresses/index.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { alert, type Frame, fieldForm, longDate, pageWithForms } from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import type { ItemWork } from '../queries/describe-item.ts';
import { itemAside } from './item-aside.ts';
import { type ItemFields, itemFields } from './item-fields.ts';
import { itemText } from './item-text.ts';
import { stillPublicPart } from './still-public-part.ts';

export type ItemPage = ItemFields & {
  readonly work: ItemWork & { readonly mayChange: boolean };
  readonly editor: { readonly script: string; readonly style: string };
};

/** One agenda item to write: the words on the page, everything else around it below. */
export function itemPage(frame: Frame, page: ItemPage): Html {
  const { work, faults } = page;
  const place = { ...ofMeeting(work.meeting), item: work.item.id };
  const heading = `Punkt ${work.item.number}`;
  return pageWithForms(frame, {
    title: `${heading} ${work.item.title}`,
    heading,
    back: [
      { text: work.councilName, href: councilWork(place) },
      { text: `Dagsorden ${longDate(work.meeting.heldOn)}`, href: agendaWork(place) },
    ],
    faults,
    scripts: [page.editor.script],
    head: html`<link rel="stylesheet" href="${page.editor.style}" />`,
    body: html`
      ${work.locked ? alert('info', 'Dagsordenen er godkendt og låst', 'Fortryd godkendelsen for at rette punktet.') : ''}
      ${stillPublicPart(place, work.stillPublic ? [work.stillPublic] : [], work.locked)}
      ${work.mayChange ? itemForm(frame, page, itemWork(place)) : itemText(work)}
      ${itemAside(frame, page)}
      ${historyPart(work.history)}
    `,
  });
}

function itemForm(frame: Frame, page: ItemPage, address: string): Html {
  return fieldForm(frame, {
    action: address,
    attributes: { 'data-autosave': address, class: 'item-form' },
    fields: html`<input type="hidden" name="revision" value="${page.work.item.revision}" />
      ${itemFields(page)}
      <p data-autosave-status role="status" aria-live="polite"></p>`,
    submit: 'Gem punktet',
  });
}
