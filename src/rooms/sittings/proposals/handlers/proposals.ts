import type { Refusal } from '../../../../kernel/result.ts';
import { htmlReply, notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { statusOf } from '../../../../ui/index.ts';
import { listNames } from '../../../ground/identity/index.ts';
import { putProposalOnAgenda } from '../commands/put-proposal-on-agenda.ts';
import { proposalPage } from '../pages/proposal-page.ts';
import { proposalsPage } from '../pages/proposals-page.ts';
import {
  type DescribedProposals,
  describeProposals,
  listProposalHistory,
  withProposers,
} from '../queries/describe-proposals.ts';
import { onAgenda } from './on-agenda.ts';

export async function showProposals(visit: Visit): Promise<Response> {
  const page = await findProposals(visit);
  return page ? htmlReply(proposalsPage(visit, page)) : notFound();
}

export async function showProposal(visit: Visit, faults: readonly Refusal[] = []): Promise<Response> {
  const { proposal: wanted } = visit.params;
  const page = await findProposals(visit);
  const proposal = [...(page?.open ?? []), ...(page?.settled ?? [])].find(({ id }) => id === wanted);
  if (!page || !proposal) return notFound();
  const history = await visit.read((trx) => listProposalHistory(trx, proposal.id, visit.sentences));
  const filled = { proposal, history, fields: visit.form.fields, faults };
  return htmlReply(proposalPage(visit, { ...page, ...filled }), statusOf(faults));
}

export async function submitPlace(visit: Visit): Promise<Response> {
  const { council: councilId, proposal: proposalId } = visit.params;
  const posted = { ...visit.form.fields, councilId, proposalId };
  const added = await visit.submit(putProposalOnAgenda, posted);
  return added.ok ? onAgenda(visit, added.value) : showProposal(visit, added.error);
}

async function findProposals(visit: Visit): Promise<DescribedProposals | null> {
  const { viewer, clock, db } = visit;
  const { council } = visit.params;
  const found = await visit.read((trx) => describeProposals(trx, viewer, council, clock.today()));
  if (!found) return null;
  // The chair does not see the register of people, but is told who proposes to the council they chair.
  const ids = found.proposals.map(({ proposedBy }) => proposedBy);
  return withProposers(found, await db.asSystem('names', (trx) => listNames(trx, ids)));
}
