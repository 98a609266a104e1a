import { html } from 'hono/html';
import {
  agendaWork,
  annexesWork,
  type ItemPlace,
  itemDeletion,
  itemHistory,
  itemPlacing,
  itemReinstatement,
  itemWithdrawal,
  itemWork,
  ofMeeting,
} from '../../../../addresses/index.ts';
import { faultAt } from '../../../../kernel/faults.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  fileKind,
  fileSize,
  linkButton,
  pressForm,
} from '../../../../ui/index.ts';
import type { ItemWork } from '../queries/describe-item.ts';

/** An item with what was typed about its end. */
type Aside = Filled & { readonly work: ItemWork & { readonly mayChange: boolean } };

/** Around the words: annexes, place in the agenda, withdrawal, history, and the neighbours. */
export function itemAside(frame: Frame, page: Aside): Html {
  const { work } = page;
  const place = { ...ofMeeting(work.meeting), item: work.item.id };
  return html`
    <h2>Bilag</h2>
    ${annexList(work)}
    <p>${work.mayChange ? linkButton('Tilføj og ret bilag', annexesWork(place), 'secondary') : html`<a href="${annexesWork(place)}">Se bilagene</a>`}</p>
    ${work.mayChange ? html`${placeForm(frame, page, itemPlacing(place))} ${endForm(frame, page, place)}` : ''}
    <p><a href="${itemHistory(place)}">Tidligere udgaver af punktet</a></p>
    <nav aria-label="Punkter" class="item-neighbours">
      ${work.previous ? html`<a href="${itemWork({ ...place, item: work.previous })}">Forrige punkt</a>` : ''}
      <a href="${agendaWork(place)}">Hele dagsordenen</a>
      ${work.next ? html`<a href="${itemWork({ ...place, item: work.next })}">Næste punkt</a>` : ''}
    </nav>
  `;
}

function annexList({ annexes }: ItemWork): Html {
  if (annexes.length === 0) return html`<p>Punktet har ingen bilag.</p>`;
  return html`<ol>
    ${annexes.map((annex) => html`<li>${annex.title} (${fileKind(annex.mediaType)}, ${fileSize(annex.size)})</li>`)}
  </ol>`;
}

function placeForm(frame: Frame, page: Aside, action: string): Html {
  const { sections, item } = page.work;
  const options = sections.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` }));
  const fields = boundFields(page).select({
    name: 'section',
    label: 'Afsnit',
    options,
    value: item.sectionId,
  });
  return html`<details id="flyt" ${faultAt(page.faults, 'section') ? 'open' : ''}><summary>Flyt punktet til et andet afsnit</summary>
    ${fieldForm(frame, { action, fields, submit: button('Flyt punktet', { kind: 'secondary' }) })}
  </details>`;
}

function endForm(frame: Frame, page: Aside, place: ItemPlace): Html {
  const { work, faults } = page;
  if (work.item.withdrawnReason !== null) {
    return html`<p id="udgaar">Punktet er udgået: ${work.item.withdrawnReason}</p>
      ${pressForm(frame, { action: itemReinstatement(place) }, button('Sæt punktet på igen', { kind: 'secondary' }))}`;
  }
  if (work.item.firstSentIn === null) {
    return html`<details id="udgaar"><summary>Slet punktet</summary>
      <p>Punktet er ikke sendt ud og forsvinder helt, også dets bilag. Det kan ikke fortrydes.</p>
      ${pressForm(frame, { action: itemDeletion(place) }, button('Slet punktet', { kind: 'warning' }))}
    </details>`;
  }
  const open = faultAt(faults, 'reason') ? 'open' : '';
  return html`<details id="udgaar" ${open}><summary>Træk punktet tilbage</summary>
    ${fieldForm(frame, {
      action: itemWithdrawal(place),
      fields: boundFields(page).text({
        name: 'reason',
        label: 'Hvorfor trækkes punktet tilbage?',
        hint: 'Punktet beholder sit nummer, og begrundelsen står på dagsordenen.',
        required: true,
      }),
      submit: button('Træk punktet tilbage', { kind: 'warning' }),
    })}
  </details>`;
}
