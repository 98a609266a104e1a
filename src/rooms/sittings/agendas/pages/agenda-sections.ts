import { html } from 'hono/html';
import {
  agendaSection,
  type MeetingPlace,
  newItem,
  newSection,
  ofMeeting,
} from '../../../../addresses/index.ts';
import type { SectionId } from '../../../../kernel/ids.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import { bothTexts, boundFields, button, type Frame, fieldForm } from '../../../../ui/index.ts';
import type { AgendaDocument, DocumentSection } from '../../agenda-papers/index.ts';
import { type TypedOnAgenda, titleIds } from '../forms/title-ids.ts';
import type { Draft } from '../model/draft.ts';
import type { AgendaWork } from '../queries/describe-agenda.ts';
import { itemLine } from './item-line.ts';

type Shown = { readonly document: AgendaDocument; readonly draft: Draft; readonly mayChange: boolean };

/** Sections with their items, in order. With script they can be dragged; the buttons do the same. */
export function agendaSections(frame: Frame, work: AgendaWork & TypedOnAgenda, shown: Shown): Html {
  const place = ofMeeting(work.meeting);
  const sections = shown.document.sections.flatMap((section, index) => {
    const id = shown.draft.sections[index]?.id;
    const last = shown.document.sections.length - 1;
    return id === undefined
      ? []
      : [sectionPart(frame, { place, id, section, last, index, shown, typed: work })];
  });
  return html`<h2>Punkter</h2>
    <tvaers-order data-csrf="${frame.csrf}">${sections}</tvaers-order>
    ${
      shown.mayChange
        ? html`<details class="add-section" ${openAt(work, titleIds.newSection)}><summary>Tilføj et afsnit</summary>
            ${fieldForm(frame, {
              action: newSection(place),
              fields: titleField(work, { id: titleIds.newSection, label: 'Afsnittets overskrift' }),
              submit: button('Tilføj afsnittet', { kind: 'secondary' }),
            })}
          </details>`
        : ''
    }`;
}

type SectionPart = {
  readonly place: MeetingPlace;
  readonly id: SectionId;
  readonly section: DocumentSection;
  readonly index: number;
  readonly last: number;
  readonly shown: Shown;
  readonly typed: TypedOnAgenda;
};

function sectionPart(frame: Frame, part: SectionPart): Html {
  const { place, id, section, shown } = part;
  return html`<section class="agenda-section" aria-labelledby="afsnit-${id}">
    <h3 id="afsnit-${id}">${section.number}. ${section.title}</h3>
    ${shown.mayChange ? sectionTools(frame, part) : ''}
    <ol class="agenda-items" data-section="${id}">
      ${section.items.map((item, index) => itemLine(frame, { place, item, first: index === 0, last: index === section.items.length - 1, shown }))}
    </ol>
    ${section.items.length === 0 ? html`<p class="empty-section">Ingen punkter. Afsnittet står alligevel på dagsordenen.</p>` : ''}
    ${shown.mayChange ? addItemForm(frame, part) : ''}
  </section>`;
}

function sectionTools(frame: Frame, { place, id, section, index, last, typed }: SectionPart): Html {
  const stored = { fields: { title: section.title }, names: { title: 'Overskrift' } };
  const isPosted = typed.at === titleIds.section(id);
  const named = (word: string) => html`${word}<span class="sr-only"> afsnittet ${section.title}</span>`;
  const tool = (word: string, name: string) =>
    html`<button type="submit" class="button button-tertiary tool" name="do" value="${name}">${named(word)}</button>`;
  return html`<details class="section-tools" ${openAt(typed, titleIds.section(id))}><summary>Ret afsnittet<span class="sr-only"> ${section.title}</span></summary>
    ${isPosted ? bothTexts(stored, typed.fields, typed.faults) : ''}
    ${fieldForm(frame, {
      action: agendaSection({ ...place, section: id }),
      stored,
      fields: titleField(typed, {
        id: titleIds.section(id),
        label: 'Overskrift',
        value: section.title,
      }),
      submit: html`${tool('Gem overskriften', 'rename')} ${index > 0 ? tool('Flyt op', 'up') : ''}
        ${index < last ? tool('Flyt ned', 'down') : ''} ${section.items.length === 0 ? tool('Fjern', 'remove') : ''}`,
    })}
  </details>`;
}

function addItemForm(frame: Frame, { place, id, section, typed }: SectionPart): Html {
  const at = titleIds.newItem(id);
  return html`<details class="add-item" ${openAt(typed, at)}><summary>Tilføj et punkt<span class="sr-only"> under ${section.title}</span></summary>
    ${fieldForm(frame, {
      action: newItem(place),
      fields: html`<input type="hidden" name="sectionId" value="${id}" />
        ${titleField(typed, { id: at, label: 'Punktets titel' })}`,
      submit: button('Tilføj punktet', { kind: 'secondary' }),
    })}
  </details>`;
}

type TitleField = { readonly id: string; readonly label: string; readonly value?: string };

/** One page has many of these, of the same name: only the one that was posted shows what was typed. */
function titleField({ at, fields, faults }: TypedOnAgenda, field: TitleField): Html {
  const typed = at === field.id ? fields : {};
  return boundFields({ fields: typed, faults }).text({ ...field, name: 'title', required: true });
}

/** What was refused is not folded away. */
function openAt({ at, faults }: TypedOnAgenda, id: string): string {
  return at === id && faults.length > 0 ? 'open' : '';
}
