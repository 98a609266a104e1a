import { z } from 'zod';
import { councilInput, idText, isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { type CandidateEvent, nextOfCandidate } from '../model/candidate-state.ts';
import { nextOfProposal, type ProposalEvent } from '../model/state.ts';
import type { Candidate, Proposal } from '../model.ts';
import { takeCandidate, takeProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How commands name a proposal, and a candidate: in the council whose it is. */
export const proposalPlace = z.object({ councilId: councilInput, proposalId: idText('proposals') });
export const candidatePlace = z.object({ councilId: councilInput, candidateId: idText('candidate_items') });

/**
 * The council's proposal an event can happen to, held against others until the transaction ends.
 * Refusals: `proposal-unknown` · `proposal-withdrawn` · `proposal-on-agenda`.
 * @param proposedBy whose it has to be; left out: anyone's
 */
export async function takeOpenProposal(
  { trx }: Act,
  { councilId, proposalId }: z.output<typeof proposalPlace>,
  event: ProposalEvent,
  proposedBy?: string | null,
): Promise<Result<Proposal>> {
  const proposal = isId(proposalId) ? await takeProposal(trx, proposalId) : null;
  if (proposal?.councilId !== councilId) return refused(refuse('proposal-unknown'));
  if (proposedBy !== undefined && proposal.proposedBy !== proposedBy)
    return refused(refuse('proposal-unknown'));
  if (nextOfProposal(proposal, event) !== null) return ok(proposal);
  return refused(refuse(proposal.state.kind === 'withdrawn' ? 'proposal-withdrawn' : 'proposal-on-agenda'));
}

/**
 * The council's candidate an event can happen to, held against others until the transaction ends.
 * Refusals: `candidate-unknown` · `candidate-used`.
 */
export async function takeOpenCandidate(
  { trx }: Act,
  { councilId, candidateId }: z.output<typeof candidatePlace>,
  event: CandidateEvent,
): Promise<Result<Candidate>> {
  const candidate = await takeCandidate(trx, councilId, candidateId);
  if (candidate && nextOfCandidate(candidate, event) !== null) return ok(candidate);
  const isUsed = candidate !== null && candidate.itemId !== null;
  return refused(refuse(isUsed ? 'candidate-used' : 'candidate-unknown'));
}
