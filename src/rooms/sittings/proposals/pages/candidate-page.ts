import { html } from 'hono/html';
import {
  candidateItem,
  candidateMove,
  candidateRemoval,
  candidatesWork,
  councilWork,
} from '../../../../addresses/index.ts';
import {
  button,
  definitionList,
  errorSummary,
  type Filled,
  type Frame,
  type Html,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import { type HistoryEntry, historyPart } from '../../../ground/history/index.ts';
import type { Candidate } from '../model.ts';
import type { DescribedCandidates } from '../queries/describe-candidates.ts';
import { meetingField } from './candidate-fields.ts';
import { placeField } from './place-field.ts';

export type CandidatePage = DescribedCandidates &
  Filled & { readonly candidate: Candidate; readonly history: readonly HistoryEntry[] };

/** One candidate and what can be done with it. */
export function candidatePage(frame: Frame, page: CandidatePage): Html {
  const { council, candidate } = page;
  return layout(frame, {
    title: candidate.title,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Kandidater', href: candidatesWork({ council: council.id }) },
    ],
    main: html`
      ${errorSummary(page.faults)}
      <h1>${candidate.title}</h1>
      ${definitionList([
        ['Møde', candidate.meeting ? longDate(candidate.meeting.heldOn) : 'Ikke bestemt'],
        ['Sagsnummer', candidate.recordNumber ?? 'Ingen sag'],
        ['Note', candidate.note === '' ? 'Ingen' : candidate.note],
      ])}
      ${page.mayPlace ? actions(frame, page) : ''}
      ${historyPart(page.history)}
    `,
  });
}

function actions(frame: Frame, page: CandidatePage): Html {
  const { council, meetings, places, candidate } = page;
  const { id, meeting } = candidate;
  const place = { council: council.id, candidate: id };
  return html`
    <h2>Flyt til et andet møde</h2>
    ${postForm(frame, { action: candidateMove(place) }, html`${meetingField(page, meetings, meeting?.id)} ${button('Flyt', { kind: 'secondary' })}`)}
    <h2>Sæt på dagsordenen</h2>
    ${places.length === 0 ? html`<p>Planlæg et møde først.</p>` : postForm(frame, { action: candidateItem(place) }, html`${placeField(page, places, meeting?.heldOn ?? null)} ${button('Lav til et punkt')}`)}
    <h2>Fjern</h2>
    ${postForm(frame, { action: candidateRemoval(place) }, html`<p>Du kan fortryde bagefter.</p>${button('Fjern kandidaten', { kind: 'warning' })}`)}
  `;
}
