import { paragraph } from 'tvaers-richtext';
import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { Proposal } from '../model.ts';
import { mayPlaceProposals } from '../policy.ts';
import { setItem, takeProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { type AddedItem, addToAgenda } from './add-to-agenda.ts';

/** The proposal becomes an agenda item, with the proposer's words. Refusals: `proposal-…` · `place-…` · of agendas. */
export async function putProposalOnAgenda(
  services: Pick<Services, 'db'>,
  viewer: Viewer,
  input: { readonly councilId: string; readonly proposalId: string; readonly place: string },
): Promise<Result<AddedItem>> {
  if (!mayPlaceProposals(viewer, input.councilId)) return refused(refuse('place-not-allowed'));
  return services.db.as(viewer, async (trx) => {
    const proposal = isId(input.proposalId) ? await takeProposal(trx, input.proposalId) : null;
    if (proposal?.councilId !== input.councilId) return refused(refuse('proposal-unknown'));
    if (proposal.state.kind === 'withdrawn') return refused(refuse('proposal-withdrawn'));
    if (proposal.state.kind === 'on-agenda') return refused(refuse('proposal-on-agenda'));
    const added = await addToAgenda(trx, viewer, input.councilId, input.place, itemFrom(proposal));
    if (!added.ok) return added;
    await setItem(trx, proposal.id, added.value.itemId);
    return ok(added.value);
  });
}

function itemFrom({ title, background, recommendation, councilName }: Proposal) {
  return {
    title,
    background: lines(background).map(paragraph),
    recommendationLead: `Det indstilles, at ${councilName}`,
    recommendations: lines(recommendation),
  };
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
