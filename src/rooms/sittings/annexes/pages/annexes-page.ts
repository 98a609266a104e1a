import { html } from 'hono/html';
import {
  agendaWork,
  annexesWork,
  annexPlace,
  annexRestoration,
  annexWork,
  councilWork,
  draftAnnex,
  itemWork,
} from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  attributes,
  boundFields,
  button,
  emptyState,
  type Frame,
  fieldForm,
  fileKind,
  fileSize,
  type Html,
  longDate,
  pageWithForms,
  pressForm,
  tag,
} from '../../../../ui/index.ts';
import type { Annex } from '../../item-files/index.ts';
import type { ItemAnnexes } from '../queries/describe-item.ts';
import { sourceNames, stateNames } from '../texts.da.ts';
import { placeOf } from './place-of.ts';

type AnnexesPage = {
  readonly described: ItemAnnexes;
  readonly faults: readonly Refusal[];
  /** What is to be said of the virus scanner. */
  readonly scanner: string | null;
  readonly scripts: readonly string[];
};

/** An item's annexes: upload several, put them in order, say what they are. */
export function annexesPage(frame: Frame, page: AnnexesPage): Html {
  const { described } = page;
  const { item, council, heldOn } = described;
  const place = placeOf(described);
  return pageWithForms(frame, {
    heading: `Bilag til punkt ${item.number}`,
    back: [
      { text: council.name, href: councilWork(place) },
      { text: `Dagsorden ${longDate(heldOn)}`, href: agendaWork(place) },
      { text: `Punkt ${item.number}`, href: itemWork(place) },
    ],
    faults: page.faults,
    scripts: page.scripts,
    body: html`
      <p>${item.title}</p>
      ${described.mayKeep ? uploadForm(frame, annexesWork(place), page) : ''}
      <div data-annexes>${annexList(frame, described)} ${removedList(frame, described)}</div>
      <p><a href="${itemWork(place)}">Tilbage til punktet</a></p>
    `,
  });
}

function uploadForm(frame: Frame, action: string, { scanner, faults }: AnnexesPage): Html {
  const fields = boundFields({ fields: {}, faults }).file({
    name: 'files',
    label: 'Tilføj bilag',
    hint: ['PDF, Word, Excel, billeder eller tekst. Flere ad gangen, op til 200 MB hver.', scanner]
      .filter((each) => each !== null)
      .join(' '),
    multiple: true,
    accept: '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.txt',
  });
  return html`<tvaers-upload>${fieldForm(frame, { action, upload: true, fields, submit: 'Læg bilagene på punktet' })}</tvaers-upload>`;
}

function annexList(frame: Frame, described: ItemAnnexes): Html {
  const { annexes } = described;
  if (annexes.length === 0)
    return emptyState('Punktet har ingen bilag endnu', 'Når de er lagt på, står de her i rækkefølge.');
  const list = html`<section class="agenda-section"><h2>Bilag i rækkefølge</h2>
    <ol class="annex-desk" data-section="${described.item.id}">
      ${annexes.map((annex, index) => annexLine(frame, described, annex, { first: index === 0, last: index === annexes.length - 1 }))}
    </ol></section>`;
  return described.mayKeep ? html`<tvaers-order data-csrf="${frame.csrf}">${list}</tvaers-order>` : list;
}

function annexLine(
  frame: Frame,
  described: ItemAnnexes,
  annex: Annex,
  at: { first: boolean; last: boolean },
): Html {
  const mark = described.marks.find((each) => each.key === annex.mark);
  const draggable = described.mayKeep
    ? attributes({
        'data-item': annex.id,
        'data-place': annexPlace({ ...placeOf(described), annex: annex.id }),
      })
    : '';
  return html`<li${draggable}>
    <h3>Bilag ${annex.number}: <a href="${draftAnnex({ council: described.council.id, annex: annex.id })}">${annex.title}</a></h3>
    <p class="item-facts">
      ${fileKind(annex.mediaType)}, ${fileSize(annex.size)}${annex.pages ? `, ${annex.pages === 1 ? '1 side' : `${annex.pages} sider`}` : ''} ·
      ${sourceNames[annex.source]}${annex.sender ? `: ${annex.sender}` : ''}${annex.receivedOn ? `, modtaget ${longDate(annex.receivedOn)}` : ''}
      ${annex.documentNumber ? ` · Dok. ${annex.documentNumber}` : ''} ${annex.state === 'draft' ? tag(stateNames.draft, 'warning') : ''}
      ${annex.closedReason === null ? '' : tag('Lukket', 'warning')}
    </p>
    ${mark ? html`<p class="item-facts">Omtalt ved: ./. ${mark.sentence}</p>` : ''} ${readingLine(annex)}
    ${described.mayKeep ? tools(frame, described, annex, at) : ''}
  </li>`;
}

function readingLine({ reading }: Annex): Html | string {
  if (reading === 'read') return '';
  if (reading === 'waiting') return html`<p class="item-facts">Teksten læses til søgning om lidt.</p>`;
  return html`<p class="item-facts">${tag('Kan ikke læses', 'error')} ${reading.unreadable}</p>`;
}

function tools(
  frame: Frame,
  described: ItemAnnexes,
  annex: Annex,
  at: { first: boolean; last: boolean },
): Html {
  const place = { ...placeOf(described), annex: annex.id };
  const tool = (word: string, value: string) =>
    html`<button type="submit" class="button button-tertiary tool" name="do" value="${value}">${word}<span class="sr-only"> bilag ${annex.number}</span></button>`;
  return html`<div class="annex-tools">
    <a class="button button-tertiary tool" href="${annexWork(place)}">Ret<span class="sr-only"> bilag ${annex.number}</span></a>
    ${pressForm(
      frame,
      { action: annexPlace(place), attributes: { class: 'move-form' } },
      html`${at.first ? '' : tool('Op', 'up')}${at.last ? '' : tool('Ned', 'down')}${tool('Fjern', 'remove')}`,
    )}
  </div>`;
}

function removedList(frame: Frame, described: ItemAnnexes): Html | string {
  if (described.removed.length === 0 || !described.mayKeep) return '';
  return html`<h2>Fjernede bilag</h2>
    <ul>
      ${described.removed.map(
        (annex) => html`<li>${annex.title}
        ${pressForm(frame, { action: annexRestoration({ ...placeOf(described), annex: annex.id }) }, button(`Læg ${annex.title} tilbage`, { kind: 'tertiary' }))}</li>`,
      )}
    </ul>`;
}
