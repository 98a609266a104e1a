import { html } from 'hono/html';
import {
  candidateItem,
  candidateMove,
  candidateRemoval,
  candidatesWork,
  councilWork,
} from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  button,
  definitionList,
  errorSummary,
  type Frame,
  type Html,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import type { Candidate } from '../model.ts';
import type { CandidatesPage } from '../queries/describe-candidates.ts';
import { fieldOf } from '../texts.da.ts';
import { meetingField } from './candidate-fields.ts';
import { placeField } from './place-field.ts';

/** One candidate and what can be done with it. */
export function candidatePage(
  frame: Frame,
  page: CandidatesPage,
  candidate: Candidate,
  typed: { readonly meeting: string; readonly place: string },
  refusal: Refusal | null,
): Html {
  const { council } = page;
  const field = refusal ? (fieldOf[refusal.code] ?? 'place') : undefined;
  return layout(frame, {
    title: candidate.title,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Kandidater', href: candidatesWork({ council: council.id }) },
    ],
    main: html`
      ${refusal ? errorSummary([{ field, message: refusal.message }]) : ''}
      <h1>${candidate.title}</h1>
      ${definitionList([
        ['Møde', candidate.meeting ? longDate(candidate.meeting.heldOn) : 'Ikke bestemt'],
        ['Sagsnummer', candidate.recordNumber ?? 'Ingen sag'],
        ['Note', candidate.note === '' ? 'Ingen' : candidate.note],
      ])}
      ${page.mayPlace ? actions(frame, page, candidate, typed, refusal) : ''}
    `,
  });
}

function actions(
  frame: Frame,
  { council, meetings, places }: CandidatesPage,
  { id, meeting }: Candidate,
  typed: { readonly meeting: string; readonly place: string },
  refusal: Refusal | null,
): Html {
  const place = { council: council.id, candidate: id };
  const placeFault = refusal && fieldOf[refusal.code] === undefined ? refusal.message : undefined;
  const chosen = { value: typed.place, meetingOn: meeting?.heldOn ?? null };
  return html`
    <h2>Flyt til et andet møde</h2>
    ${postForm(frame, { action: candidateMove(place) }, html`${meetingField(meetings, typed.meeting || (meeting?.id ?? ''), refusal)} ${button('Flyt', { kind: 'secondary' })}`)}
    <h2>Sæt på dagsordenen</h2>
    ${places.length === 0 ? html`<p>Planlæg et møde først.</p>` : postForm(frame, { action: candidateItem(place) }, html`${placeField(places, chosen, placeFault)} ${button('Lav til et punkt')}`)}
    <h2>Fjern</h2>
    ${postForm(frame, { action: candidateRemoval(place) }, html`<p>Du kan fortryde bagefter.</p>${button('Fjern kandidaten', { kind: 'warning' })}`)}
  `;
}
