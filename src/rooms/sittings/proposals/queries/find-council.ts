import { type CouncilId, councilInput, type ProposalId, readId } from '../../../../kernel/ids.ts';
import { councilsWhereMay } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findMeetingById } from '../../meetings/index.ts';
import { listProposalsBy } from '../store.ts';

const nowhere = councilInput.parse('');

/**
 * The council a member proposes in by naming the meeting. Where the meeting is none of theirs, any of their councils:
 * it says what is wrong. Empty for those who may propose nowhere.
 */
export async function findCouncilOfMeeting(trx: Trx, viewer: Viewer, wanted: string): Promise<CouncilId> {
  const meetingId = readId<'meetings'>(wanted);
  const councils = councilsWhereMay(viewer, 'propose-items');
  for (const councilId of councils) {
    if (meetingId && (await findMeetingById(trx, viewer, councilId, meetingId))) return councilId;
  }
  return councils[0] ?? nowhere;
}

/** The council a member's own proposal is in; where it is not theirs, any of their councils. */
export async function findCouncilOfProposal(
  trx: Trx,
  viewer: Viewer,
  proposalId: ProposalId,
): Promise<CouncilId> {
  const own = viewer.kind === 'person' ? await listProposalsBy(trx, viewer.personId) : [];
  const found = own.find(({ id }) => id === proposalId);
  return found?.councilId ?? councilsWhereMay(viewer, 'propose-items')[0] ?? nowhere;
}
