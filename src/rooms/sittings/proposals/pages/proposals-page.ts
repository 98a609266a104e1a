import { html } from 'hono/html';
import { councilWork, proposalWork } from '../../../../addresses/index.ts';
import {
  emptyState,
  type Frame,
  type Html,
  instantText,
  layout,
  longDate,
  table,
  tag,
} from '../../../../ui/index.ts';
import type { DescribedProposals, ListedProposal } from '../queries/describe-proposals.ts';
import { stateTag } from './my-proposals-page.ts';

/** The open list, which only gets shorter by an agenda or by the proposer; and what became of the others. */
export function proposalsPage(frame: Frame, page: DescribedProposals): Html {
  const { council, open, settled } = page;
  return layout(frame, {
    title: 'Forslag fra medlemmer',
    wide: true,
    breadcrumbs: [{ text: council.name, href: councilWork({ council: council.id }) }],
    main: html`
      <h1>Forslag fra medlemmer</h1>
      <p>Et forslag bliver stående, til det er sat på en dagsorden, eller forslagsstilleren trækker det tilbage (forretningsordenens § 5, stk. 4).</p>
      ${openTable(page, open)} ${settled.length === 0 ? '' : settledTable(page, settled)}
    `,
  });
}

function openTable(page: DescribedProposals, open: readonly ListedProposal[]): Html {
  if (open.length === 0) return emptyState('Ingen åbne forslag', 'Nye forslag fra medlemmerne står her.');
  return table({
    caption: open.length === 1 ? '1 åbent forslag' : `${open.length} åbne forslag`,
    columns: ['Forslag', 'Stillet af', 'Modtaget', 'Til mødet'].map((text) => ({ text })),
    rows: open.map((proposal) => [
      link(page, proposal),
      proposal.proposer,
      instantText(proposal.submittedAt),
      html`${longDate(proposal.meetingOn)} ${proposal.late ? tag('For sent', 'warning') : ''}`,
    ]),
  });
}

function settledTable(page: DescribedProposals, settled: readonly ListedProposal[]): Html {
  return html`<h2>Afsluttede forslag</h2>
    ${table({
      caption: settled.length === 1 ? '1 afsluttet forslag' : `${settled.length} afsluttede forslag`,
      columns: ['Forslag', 'Stillet af', 'Tilstand', 'Møde'].map((text) => ({ text })),
      rows: settled.map((proposal) => [
        link(page, proposal),
        proposal.proposer,
        stateTag(proposal),
        proposal.place === null ? '' : placeText(proposal.place),
      ]),
    })}`;
}

function link({ council }: DescribedProposals, { id, title }: ListedProposal): Html {
  return html`<a href="${proposalWork({ council: council.id, proposal: id })}">${title}</a>`;
}

function placeText({ heldOn, number }: NonNullable<ListedProposal['place']>): string {
  return number === null ? longDate(heldOn) : `${longDate(heldOn)}, punkt ${number}`;
}
