import { html } from 'hono/html';
import { councilWork, proposalsWork, proposalWork } from '../../../../addresses/index.ts';
import {
  alert,
  button,
  definitionList,
  errorSummary,
  type Filled,
  type Frame,
  type Html,
  instantText,
  layout,
  longDate,
  postForm,
} from '../../../../ui/index.ts';
import { type HistoryEntry, historyPart } from '../../../ground/history/index.ts';
import type { DescribedProposals, ListedProposal } from '../queries/describe-proposals.ts';
import { lateLine, stateTag } from './my-proposals-page.ts';
import { placeField } from './place-field.ts';

export type ProposalPage = DescribedProposals &
  Filled & { readonly proposal: ListedProposal; readonly history: readonly HistoryEntry[] };

/** One proposal in the proposer's words, and the form that puts it on an agenda. */
export function proposalPage(frame: Frame, page: ProposalPage): Html {
  const { council, proposal } = page;
  return layout(frame, {
    title: proposal.title,
    breadcrumbs: [
      { text: council.name, href: councilWork({ council: council.id }) },
      { text: 'Forslag fra medlemmer', href: proposalsWork({ council: council.id }) },
    ],
    main: html`
      ${errorSummary(page.faults)}
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
      ${placeForm(frame, page)}
      ${historyPart(page.history)}
    `,
  });
}

/** Line breaks as the proposer typed them. */
function paragraphs(text: string): Html {
  return html`${text.split(/\r?\n/).map((line) => (line.trim() === '' ? '' : html`<p>${line}</p>`))}`;
}

function placeForm(frame: Frame, page: ProposalPage): Html {
  const { council, places, mayPlace, proposal } = page;
  const { id, state, meetingOn } = proposal;
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
      html`${placeField(page, places, meetingOn)} ${button('Sæt på dagsordenen')}`,
    )}`;
}
