import { z } from 'zod';
import { councilInput, idText, isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Candidate, Proposal } from '../model.ts';
import { takeCandidate, takeProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How commands name a proposal, and a candidate: in the council whose it is. */
export const proposalPlace = z.object({ councilId: councilInput, proposalId: idText('proposals') });
export const candidatePlace = z.object({ councilId: councilInput, candidateId: idText('candidate_items') });

/**
 * The council's open proposal, held against others until the transaction ends.
 * Refusals: `proposal-unknown` · `proposal-withdrawn` · `proposal-on-agenda`.
 * @param proposedBy whose it has to be; left out: anyone's
 */
export async function takeOpenProposal(
  { trx }: Act,
  { councilId, proposalId }: z.output<typeof proposalPlace>,
  proposedBy?: string | null,
): Promise<Result<Proposal>> {
  const proposal = isId(proposalId) ? await takeProposal(trx, proposalId) : null;
  if (proposal?.councilId !== councilId) return refused(refuse('proposal-unknown'));
  if (proposedBy !== undefined && proposal.proposedBy !== proposedBy)
    return refused(refuse('proposal-unknown'));
  if (proposal.state.kind === 'withdrawn') return refused(refuse('proposal-withdrawn'));
  return proposal.state.kind === 'on-agenda' ? refused(refuse('proposal-on-agenda')) : ok(proposal);
}

/**
 * The council's candidate that is no item yet, held against others until the transaction ends.
 * Refusals: `candidate-unknown` · `candidate-used`.
 * @param removed take one of those that were removed
 */
export async function takeOpenCandidate(
  { trx }: Act,
  { councilId, candidateId }: z.output<typeof candidatePlace>,
  removed = false,
): Promise<Result<Candidate>> {
  const candidate = await takeCandidate(trx, councilId, candidateId, removed);
  if (!candidate) return refused(refuse('candidate-unknown'));
  return candidate.itemId === null ? ok(candidate) : refused(refuse('candidate-used'));
}
