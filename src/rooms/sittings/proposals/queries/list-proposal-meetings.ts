import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncils } from '../../../ground/councils/index.ts';
import { deadlinesOf, listMeetings, type Meeting } from '../../meetings/index.ts';
import type { ProposalMeeting } from '../model.ts';

/** Coming meetings of the councils that have a deadline for proposals, the next first. */
export async function listProposalMeetings(
  trx: Trx,
  viewer: Viewer,
  councilIds: readonly CouncilId[],
  today: Temporal.PlainDate,
): Promise<readonly ProposalMeeting[]> {
  const names = new Map((await listCouncils(trx)).map(({ id, name }) => [id, name]));
  const meetings = await listMeetings(trx, viewer, { from: today.toString() });
  const open: ProposalMeeting[] = [];
  for (const meeting of meetings) {
    if (meeting.cancelled || !councilIds.includes(meeting.councilId)) continue;
    const deadlineOn = await findDeadline(trx, meeting);
    const { id, councilId, heldOn } = meeting;
    if (deadlineOn !== null)
      open.push({ id, councilId, heldOn, deadlineOn, councilName: names.get(councilId) ?? councilId });
  }
  return open;
}

/** Null for an extraordinary meeting, which no one has a right to propose for (rules of procedure § 5, stk. 4). */
async function findDeadline(trx: Trx, meeting: Meeting): Promise<string | null> {
  const deadlines = await deadlinesOf(trx, meeting);
  if (!deadlines.ok) return null;
  return deadlines.value.find(({ name }) => name === 'proposals')?.on ?? null;
}
