import { html } from 'hono/html';
import { councilWork, proposalsWork, proposalWork } from '../../../../addresses/index.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import {
  alert,
  button,
  definitionList,
  errorSummary,
  type Frame,
  type Html,
  instantText,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import type { ListedProposal, ProposalsPage } from '../queries/describe-proposals.ts';
import { lateLine, stateTag } from './my-proposals-page.ts';
import { placeField } from './place-field.ts';

/** One proposal in the proposer's words, and the form that puts it on an agenda. */
export function proposalPage(
  frame: Frame,
  page: ProposalsPage,
  proposal: ListedProposal,
  typedPlace: string,
  refusal: Refusal | null,
): Html {
  const { council } = page;
  return layout(frame, {
    title: proposal.title,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Forslag fra medlemmer', href: proposalsWork({ council: council.id }) },
    ],
    main: html`
      ${refusal ? errorSummary([{ field: 'place', message: refusal.message }]) : ''}
      <h1>${proposal.title}</h1>
      <p>${stateTag(proposal)}</p>
      ${definitionList([
        ['Stillet af', proposal.proposer],
        ['Modtaget', instantText(proposal.submittedAt)],
        ['Til mødet', longDate(proposal.meetingOn)],
      ])}
      ${lateLine(proposal)}
      <h2>Baggrund</h2>
      ${paragraphs(proposal.background)}
      ${proposal.recommendation === '' ? '' : html`<h2>Foreslået indstilling</h2>${paragraphs(proposal.recommendation)}`}
      ${placeForm(frame, page, proposal, typedPlace, refusal)}
    `,
  });
}

/** Line breaks as the proposer typed them. */
function paragraphs(text: string): Html {
  return html`${text.split(/\r?\n/).map((line) => (line.trim() === '' ? '' : html`<p>${line}</p>`))}`;
}

function placeForm(
  frame: Frame,
  { council, places, mayPlace }: ProposalsPage,
  { id, state, meetingOn }: ListedProposal,
  typedPlace: string,
  refusal: Refusal | null,
): Html {
  if (state.kind !== 'open' || !mayPlace) return html``;
  if (places.length === 0)
    return alert(
      'info',
      'Der er ingen kommende møder',
      'Planlæg det næste møde, og sæt derefter forslaget på.',
    );
  return html`<h2>Sæt på dagsordenen</h2>
    ${postForm(
      frame,
      { action: proposalWork({ council: council.id, proposal: id }) },
      html`${placeField(places, { value: typedPlace, meetingOn }, refusal?.message)} ${button('Sæt på dagsordenen')}`,
    )}`;
}
