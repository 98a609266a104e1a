import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { setWithdrawn, takeProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The proposer, and only the proposer, takes an open proposal back. Refusals: `proposal-…`. */
export async function withdrawProposal(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  proposalId: string,
): Promise<Result<null>> {
  return services.db.as(viewer, async (trx) => {
    const proposal = isId(proposalId) ? await takeProposal(trx, proposalId) : null;
    const own = viewer.kind === 'person' && proposal?.proposedBy === viewer.personId;
    if (!proposal || !own) return refused(refuse('proposal-unknown'));
    if (proposal.state.kind === 'withdrawn') return refused(refuse('proposal-withdrawn'));
    if (proposal.state.kind === 'on-agenda') return refused(refuse('proposal-on-agenda'));
    await setWithdrawn(trx, proposal.id, services.clock.now());
    return ok(null);
  });
}
