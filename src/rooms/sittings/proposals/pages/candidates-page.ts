import { html } from 'hono/html';
import {
  agendaWork,
  candidateReturn,
  candidatesWork,
  candidateWork,
  councilWork,
} from '../../../../addresses/index.ts';
import {
  alert,
  button,
  emptyState,
  type Filled,
  type Frame,
  fieldForm,
  type Html,
  longDate,
  pageWithForms,
  pressForm,
  table,
} from '../../../../ui/index.ts';
import type { Candidate } from '../model.ts';
import type { DescribedCandidates } from '../queries/describe-candidates.ts';
import { candidateFields } from './candidate-fields.ts';

type CandidatesPage = DescribedCandidates & Filled;

/** What might come on a coming agenda, meeting by meeting. */
export function candidatesPage(frame: Frame, page: CandidatesPage): Html {
  const { council, mayPlace } = page;
  const groups = Map.groupBy(page.waiting, ({ meeting }) => meeting?.heldOn ?? '');
  return pageWithForms(frame, {
    heading: 'Kandidater til kommende møder',
    wide: true,
    back: [{ text: council.name, href: councilWork({ council: council.id }) }],
    faults: page.faults,
    body: html`
      ${undo(frame, page)}
      ${page.waiting.length === 0 ? emptyState('Ingen kandidater', 'Skriv det op her, som skal på et senere møde.') : ''}
      ${[...groups].map(([heldOn, candidates]) => group(page, heldOn, candidates))}
      ${mayPlace ? addForm(frame, page) : ''} ${used(page)}
    `,
  });
}

function group({ council }: CandidatesPage, heldOn: string, candidates: readonly Candidate[]): Html {
  return html`<h2>${heldOn === '' ? 'Uden møde' : `Mødet den ${longDate(heldOn)}`}</h2>
    ${table({
      caption: candidates.length === 1 ? '1 kandidat' : `${candidates.length} kandidater`,
      columns: ['Punkt', 'Sagsnummer', 'Note'].map((text) => ({ text })),
      rows: candidates.map(({ id, title, recordNumber, note }) => [
        html`<a href="${candidateWork({ council: council.id, candidate: id })}">${title}</a>`,
        recordNumber ?? 'Ingen sag',
        note,
      ]),
    })}`;
}

function addForm(frame: Frame, page: CandidatesPage): Html {
  return html`<h2>Tilføj en kandidat</h2>
    ${fieldForm(frame, {
      action: candidatesWork({ council: page.council.id }),
      fields: candidateFields(page, page.meetings),
      submit: 'Tilføj kandidaten',
    })}`;
}

function undo(frame: Frame, { council, removed }: CandidatesPage): Html {
  if (removed === null) return html``;
  const action = candidateReturn({ council: council.id, candidate: removed.id });
  return alert(
    'info',
    `»${removed.title}« er fjernet`,
    pressForm(frame, { action }, button('Fortryd', { kind: 'secondary' })),
  );
}

function used({ used, council }: CandidatesPage): Html {
  if (used.length === 0) return html``;
  return html`<h2>Er blevet til punkter</h2>
    <ul>
      ${used.map(({ id, title, place }) => html`<li><a href="${candidateWork({ council: council.id, candidate: id })}">${title}</a>${place === null ? '' : html`, <a href="${agendaWork({ council: council.id, date: place.heldOn })}">mødet den ${longDate(place.heldOn)}</a>`}</li>`)}
    </ul>`;
}
