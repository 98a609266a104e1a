import { html } from 'hono/html';
import {
  agendaWork,
  candidateItem,
  candidateMove,
  candidateRemoval,
  candidatesWork,
} from '../../../../addresses/index.ts';
import {
  bothTexts,
  button,
  type Content,
  definitionList,
  type Frame,
  fieldForm,
  type Html,
  longDate,
  pressForm,
} from '../../../../ui/index.ts';
import { fieldsOfMove } from '../forms/candidate-form.ts';
import type { DescribedCandidate } from '../queries/describe-candidates.ts';
import { meetingField } from './candidate-fields.ts';
import { type Described, describedPage } from './described-page.ts';
import { placeField } from './place-field.ts';

type CandidatePage = DescribedCandidate & Described;

/** One candidate and what can be done with it. */
export function candidatePage(frame: Frame, page: CandidatePage): Html {
  const { council, candidate } = page;
  const list = { text: 'Kandidater', href: candidatesWork({ council: council.id }) };
  const told = html`
    ${definitionList([
      ['Møde', candidate.meeting ? longDate(candidate.meeting.heldOn) : 'Ikke bestemt'],
      ['Sagsnummer', candidate.recordNumber ?? 'Ingen sag'],
      ['Note', candidate.note === '' ? 'Ingen' : candidate.note],
      ...became(page),
    ])}
    ${page.mayPlace && candidate.itemId === null ? actions(frame, page) : ''}
  `;
  return describedPage(frame, page, list, { title: candidate.title, told });
}

/** On which agenda it stands now. */
function became({ council, candidate, place }: CandidatePage): readonly (readonly [string, Content])[] {
  if (candidate.itemId === null) return [];
  const agenda = place
    ? html`<a href="${agendaWork({ council: council.id, date: place.heldOn })}">Mødet den ${longDate(place.heldOn)}</a>`
    : 'Et punkt, du ikke kan se';
  return [['Er blevet til et punkt', agenda]];
}

function actions(frame: Frame, page: CandidatePage): Html {
  const { council, meetings, places, candidate } = page;
  const { id, meeting } = candidate;
  const place = { council: council.id, candidate: id };
  const told = (_: string, chosen: string) => {
    const named = meetings.find((each) => each.id === chosen);
    return named ? longDate(named.heldOn) : 'Et andet møde';
  };
  const stored = { fields: fieldsOfMove(candidate), names: { meeting: 'Møde' }, told };
  return html`
    <h2 id="flyt">Flyt til et andet møde</h2>
    ${bothTexts(stored, page.fields, page.faults)}
    ${fieldForm(frame, { action: candidateMove(place), stored, fields: meetingField(page, meetings, meeting?.id), submit: button('Flyt', { kind: 'secondary' }) })}
    <h2 id="dagsorden">Sæt på dagsordenen</h2>
    ${places.length === 0 ? html`<p>Planlæg et møde først.</p>` : fieldForm(frame, { action: candidateItem(place), fields: placeField(page, places, meeting?.heldOn ?? null), submit: 'Lav til et punkt' })}
    <h2 id="fjern">Fjern</h2>
    <p>Du kan fortryde bagefter.</p>
    ${pressForm(frame, { action: candidateRemoval(place) }, button('Fjern kandidaten', { kind: 'warning' }))}
  `;
}
