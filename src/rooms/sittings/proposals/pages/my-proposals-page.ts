import { html } from 'hono/html';
import { mine, proposalWithdrawal, publicItem } from '../../../../addresses/index.ts';
import {
  button,
  emptyState,
  type Filled,
  type Frame,
  type Html,
  instantText,
  longDate,
  pageWithForms,
  pressForm,
  tag,
} from '../../../../ui/index.ts';
import type { DescribedMyProposals, OwnProposal } from '../queries/describe-my-proposals.ts';
import { proposalForm } from './proposal-form.ts';

type MyProposalsPage = DescribedMyProposals & Filled;

/** A member's own proposals, and the form for a new one. */
export function myProposalsPage(frame: Frame, page: MyProposalsPage): Html {
  return pageWithForms(frame, {
    title: 'Foreslå et punkt',
    heading: 'Foreslå et punkt til dagsordenen',
    back: [{ text: 'Mit', href: mine() }],
    faults: page.faults,
    body: html`
      <p>Et medlem kan skriftligt foreslå en sag, der vedrører regionen eller flere kommuner (forretningsordenens § 5, stk. 4). Formanden sørger for, at forslaget kommer på dagsordenen.</p>
      ${proposalForm(frame, page)}
      <h2>Dine forslag</h2>
      ${own(frame, page.proposals)}
    `,
  });
}

function own(frame: Frame, proposals: readonly OwnProposal[]): Html {
  if (proposals.length === 0)
    return emptyState('Du har ingen forslag', 'Når du har sendt et forslag, kan du følge det her.');
  return html`${proposals.map((proposal) => card(frame, proposal))}`;
}

function card(frame: Frame, proposal: OwnProposal): Html {
  return html`<article>
    <h3>${proposal.title}</h3>
    <p>${stateTag(proposal)} Sendt ${instantText(proposal.submittedAt)} til ${proposal.councilName}.</p>
    ${lateLine(proposal)} ${placeLine(proposal)} ${withdrawForm(frame, proposal)}
  </article>`;
}

/** One word about where a proposal is. */
export function stateTag({ state }: Pick<OwnProposal, 'state'>): Html {
  if (state.kind === 'open') return tag('Åbent', 'info');
  return state.kind === 'withdrawn' ? tag('Trukket tilbage') : tag('På dagsordenen', 'success');
}

/** What being late meant, where it was late. */
export function lateLine(proposal: Pick<OwnProposal, 'late' | 'wishedOn' | 'meetingOn'>): Html {
  if (!proposal.late) return html``;
  const missed = `Kom efter fristen for mødet den ${longDate(proposal.wishedOn)} (forretningsordenens § 5, stk. 4).`;
  const moved =
    proposal.wishedOn === proposal.meetingOn
      ? 'Forslagsstilleren beder om, at det kommer på alligevel.'
      : `Det går til mødet den ${longDate(proposal.meetingOn)}.`;
  return html`<p>${tag('For sent', 'warning')} ${missed} ${moved}</p>`;
}

function placeLine({ state, place, meetingOn, councilId }: OwnProposal): Html {
  if (state.kind === 'open')
    return html`<p>Venter på at blive sat på dagsordenen til mødet den ${longDate(meetingOn)}.</p>`;
  if (state.kind === 'withdrawn') return html`<p>Du trak det tilbage ${instantText(state.at)}.</p>`;
  if (place === null) return html``;
  const day = longDate(place.heldOn);
  if (place.number === null)
    return html`<p>Sat på dagsordenen til mødet den ${day}, som ikke er sendt ud endnu.</p>`;
  const address = publicItem({ council: councilId, date: place.heldOn, number: place.number });
  return html`<p><a href="${address}">Punkt ${place.number} på mødet den ${day}</a></p>`;
}

function withdrawForm(frame: Frame, { id, state, title }: OwnProposal): Html {
  if (state.kind !== 'open') return html``;
  return html`<details><summary>Træk forslaget tilbage</summary>
    <p>Forslaget kommer så ikke på dagsordenen. Du kan altid sende et nyt.</p>
    ${pressForm(
      frame,
      { action: proposalWithdrawal({ proposal: id }) },
      button(`Træk »${title}« tilbage`, { kind: 'warning' }),
    )}
  </details>`;
}
