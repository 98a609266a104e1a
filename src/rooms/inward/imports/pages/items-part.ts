import { html } from 'hono/html';
import type { ImportedAgenda, ImportedItem } from 'tvaers-reader';
import { itemKinds } from 'tvaers-reader/kinds';
import { attributes, boundFields, definitionList, type Html } from '../../../../ui/index.ts';
import { itemKindNames } from '../../../sittings/agenda-papers/index.ts';
import { fieldName } from '../forms/correct-item.ts';
import { correctionNames } from '../texts.da.ts';
import { anchorOf, doubtNote, type PreviewParts, sourceLink } from './doubt-note.ts';

/** Every section and item that was understood, each to open and correct. */
export function itemsPart(agenda: ImportedAgenda, page: PreviewParts): Html {
  return html`${
    agenda.kind === 'minutes'
      ? html`<p>Filen er et referat. Beslutninger, stemmer og fravær gemmes ved hvert punkt, og fremmødet ved mødet.</p>`
      : ''
  }
  ${attendancePart(agenda)}
  ${agenda.sections.map(
    (section, at) => html`<section class="agenda-section">
      <h3>${section.number}. ${section.title}</h3>
      ${section.items.length === 0 ? html`<p class="empty-section">Ingen punkter. Afsnittet beholdes.</p>` : ''}
      ${section.items.map((item, index) => itemFields(item, { at, index, agenda }, page))}
    </section>`,
  )}`;
}

/** Who was there and who was not, as the file puts it. */
function attendancePart({ attendance }: ImportedAgenda): Html | string {
  if (attendance.length === 0) return '';
  return html`<h3>Fremmøde</h3>
    ${definitionList(attendance.map(({ label, names }) => [label, names.join(', ')]))}`;
}

const kinds = itemKinds.map((kind) => ({ value: kind, text: itemKindNames[kind] }));

type Spot = { readonly at: number; readonly index: number; readonly agenda: ImportedAgenda };

function itemFields(item: ImportedItem, { at, index, agenda }: Spot, page: PreviewParts): Html {
  const fields = boundFields(page);
  const name = (field: string) => fieldName(at, index, field);
  const number = item.number;
  const called = (field: keyof typeof correctionNames) => ({
    name: name(field),
    label: correctionNames[field](number),
  });
  const doubtful = page.doubts.some((doubt) => doubt.number === number);
  const hasFault = page.faults.some(({ field }) => field?.startsWith(fieldName(at, index, '')));
  return html`<details class="imported-item" id="${anchorOf(number)}"${attributes({ open: hasFault || doubtful })}><summary>${number} ${item.title}</summary>
    ${doubtNote(number, page)}
    <p class="quiet">${sourceLine(item)}&#32;${sourceLink(item, page)}</p>
    ${fields.text(called('title'))}
    ${fields.text(called('recordNumber'))}
    ${fields.text(called('initials'))}
    ${fields.select({ ...called('kind'), options: kinds })}
    ${fields.area({ ...called('background'), rows: 5 })}
    ${fields.area({ ...called('recommendations'), hint: 'Én på hver linje.', rows: 4 })}
    ${fields.area({ ...called('caseStatement'), rows: 10 })}
    ${agenda.kind === 'minutes' || item.decision.length > 0 ? fields.area({ ...called('decision'), rows: 5 }) : ''}
    ${item.annexes.length === 0 ? '' : html`<p>Bilag nævnt i teksten: ${item.annexes.map((annex) => annex.title).join(' · ')}. Filerne lægges på punktet bagefter.</p>`}
    ${fields.tick({ name: name('skip'), label: `Tag ikke punkt ${number} med` })}
  </details>`;
}

function sourceLine(item: ImportedItem): string {
  const place = item.place ? `Fundet på side ${item.place.page}, linje ${item.place.line}. ` : '';
  const bullets =
    item.recommendations.length === 1 ? '1 indstilling' : `${item.recommendations.length} indstillinger`;
  return `${place}${bullets}, ${item.annexes.length} bilagsmærker.`;
}
