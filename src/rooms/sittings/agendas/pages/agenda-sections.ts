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
import { attributes, button, type Frame, postForm } from '../../../../ui/index.ts';
import type { AgendaDocument, DocumentSection } from '../../agenda-papers/index.ts';
import type { Draft } from '../model/draft.ts';
import type { AgendaWork } from '../queries/describe-agenda.ts';
import { itemLine } from './item-line.ts';

type Shown = { readonly document: AgendaDocument; readonly draft: Draft; readonly mayChange: boolean };

/** Sections with their items, in order. With script they can be dragged; the buttons do the same. */
export function agendaSections(frame: Frame, work: AgendaWork, shown: Shown): Html {
  const place = ofMeeting(work.meeting);
  const sections = shown.document.sections.flatMap((section, index) => {
    const id = shown.draft.sections[index]?.id;
    const last = shown.document.sections.length - 1;
    return id === undefined ? [] : [sectionPart(frame, { place, id, section, last, index, shown })];
  });
  return html`<h2>Punkter</h2>
    <tvaers-order data-csrf="${frame.csrf}">${sections}</tvaers-order>
    ${
      shown.mayChange
        ? html`<details class="add-section"><summary>Tilføj et afsnit</summary>
            ${postForm(frame, { action: newSection(place) }, html`${titleField('new-section', { name: 'sectionTitle', label: 'Afsnittets overskrift' })}${button('Tilføj afsnittet', { kind: 'secondary' })}`)}
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
    ${shown.mayChange ? addItemForm(frame, place, id, section) : ''}
  </section>`;
}

function sectionTools(frame: Frame, { place, id, section, index, last }: SectionPart): Html {
  const named = (word: string) => html`${word}<span class="sr-only"> afsnittet ${section.title}</span>`;
  const tool = (word: string, name: string) =>
    html`<button type="submit" class="button button-tertiary tool" name="do" value="${name}">${named(word)}</button>`;
  return html`<details class="section-tools"><summary>Ret afsnittet<span class="sr-only"> ${section.title}</span></summary>
    ${postForm(
      frame,
      { action: agendaSection({ ...place, section: id }) },
      html`${titleField(`section-${id}`, { name: 'sectionTitle', label: 'Overskrift', value: section.title })}
        ${tool('Gem overskriften', 'rename')} ${index > 0 ? tool('Flyt op', 'up') : ''}
        ${index < last ? tool('Flyt ned', 'down') : ''} ${section.items.length === 0 ? tool('Fjern', 'remove') : ''}`,
    )}
  </details>`;
}

function addItemForm(
  frame: Frame,
  place: MeetingPlace,
  sectionId: SectionId,
  section: DocumentSection,
): Html {
  return html`<details class="add-item"><summary>Tilføj et punkt<span class="sr-only"> under ${section.title}</span></summary>
    ${postForm(
      frame,
      { action: newItem(place) },
      html`<input type="hidden" name="section" value="${sectionId}" />
        ${titleField(`title-${sectionId}`, { name: 'title', label: 'Punktets titel' })}
        ${button('Tilføj punktet', { kind: 'secondary' })}`,
    )}
  </details>`;
}

type TitleField = { readonly name: string; readonly label: string; readonly value?: string };

/** One page has many of these, of the same name: each needs an id of its own for its label to find it. */
function titleField(id: string, { name, label, value = '' }: TitleField): Html {
  const control = attributes({ type: 'text', id, name, value, 'aria-required': 'true' });
  return html`<div class="form-group">
    <label class="form-label" for="${id}">${label}</label>
    <input class="form-input"${control} />
  </div>`;
}
