import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  button,
  type Frame,
  fileKind,
  fileSize,
  linkButton,
  postForm,
  selectField,
  textField,
} from '../../../../ui/index.ts';
import type { ItemWork } from '../queries/describe-item.ts';

/** Around the words: annexes, place in the agenda, withdrawal, history, and the neighbours. */
export function itemAside(frame: Frame, work: ItemWork): Html {
  const agenda = `/sekretariat/${work.meeting.councilId}/moeder/${work.meeting.heldOn}`;
  const address = `${agenda}/punkter/${work.item.id}`;
  return html`
    <h2>Bilag</h2>
    ${annexList(work)}
    <p>${work.mayChange ? linkButton('Tilføj og ret bilag', `${address}/bilag`, 'secondary') : html`<a href="${address}/bilag">Se bilagene</a>`}</p>
    ${work.mayChange ? html`${placeForm(frame, work, address)} ${endForm(frame, work, address)}` : ''}
    <p><a href="${address}/historik">Tidligere udgaver af punktet</a></p>
    <nav aria-label="Punkter" class="item-neighbours">
      ${work.previous ? html`<a href="${agenda}/punkter/${work.previous}">Forrige punkt</a>` : ''}
      <a href="${agenda}">Hele dagsordenen</a>
      ${work.next ? html`<a href="${agenda}/punkter/${work.next}">Næste punkt</a>` : ''}
    </nav>
  `;
}

function annexList({ annexes }: ItemWork): Html {
  if (annexes.length === 0) return html`<p>Punktet har ingen bilag.</p>`;
  return html`<ol>
    ${annexes.map((annex) => html`<li>${annex.title} (${fileKind(annex.mediaType)}, ${fileSize(annex.size)})</li>`)}
  </ol>`;
}

function placeForm(frame: Frame, work: ItemWork, address: string): Html {
  return html`<details><summary>Flyt punktet til et andet afsnit</summary>
    ${postForm(
      frame,
      { action: `${address}/placering` },
      html`${selectField({ name: 'section', label: 'Afsnit', options: work.sections.map((section) => ({ value: section.id, text: `${section.number}. ${section.title}` })), value: work.item.sectionId })}
        <input type="hidden" name="index" value="9999" />
        ${button('Flyt punktet', { kind: 'secondary' })}`,
    )}
  </details>`;
}

function endForm(frame: Frame, work: ItemWork, address: string): Html {
  if (work.item.withdrawnReason !== null) {
    return html`<p>Punktet er udgået: ${work.item.withdrawnReason}</p>
      ${postForm(frame, { action: `${address}/genoptag` }, button('Sæt punktet på igen', { kind: 'secondary' }))}`;
  }
  if (work.item.firstSentIn === null) {
    return html`<details><summary>Slet punktet</summary>
      <p>Punktet er ikke sendt ud og forsvinder helt, også dets bilag. Det kan ikke fortrydes.</p>
      ${postForm(frame, { action: `${address}/slet` }, button('Slet punktet', { kind: 'warning' }))}
    </details>`;
  }
  return html`<details><summary>Træk punktet tilbage</summary>
    ${postForm(
      frame,
      { action: `${address}/traek-tilbage` },
      html`${textField({ name: 'withdrawReason', label: 'Hvorfor trækkes punktet tilbage?', hint: 'Punktet beholder sit nummer, og begrundelsen står på dagsordenen.', value: '' })}
      ${button('Træk punktet tilbage', { kind: 'warning' })}`,
    )}
  </details>`;
}
