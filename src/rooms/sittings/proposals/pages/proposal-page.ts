import { html } from 'hono/html';
import { proposalsWork, proposalWork } from '../../../../addresses/index.ts';
import {
  alert,
  definitionList,
  type Frame,
  fieldForm,
  type Html,
  instantText,
  longDate,
} from '../../../../ui/index.ts';
import type { DescribedProposals, ListedProposal } from '../queries/describe-proposals.ts';
import { type Described, describedPage } from './described-page.ts';
import { lateLine, stateTag } from './my-proposals-page.ts';
import { placeField } from './place-field.ts';

type ProposalPage = DescribedProposals & Described & { readonly proposal: ListedProposal };

/** One proposal in the proposer's words, and the form that puts it on an agenda. */
export function proposalPage(frame: Frame, page: ProposalPage): Html {
  const { council, proposal } = page;
  const list = { text: 'Forslag fra medlemmer', href: proposalsWork({ council: council.id }) };
  const told = html`
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
  `;
  return describedPage(frame, page, list, { title: proposal.title, told });
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
    ${fieldForm(frame, {
      action: proposalWork({ council: council.id, proposal: id }),
      fields: placeField(page, places, meetingOn),
      submit: 'Sæt på dagsordenen',
    })}`;
}
