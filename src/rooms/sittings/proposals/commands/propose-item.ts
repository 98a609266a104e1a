import { type MeetingId, newId, type ProposalId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { proposalInput } from '../forms/proposal-form.ts';
import { decidePlacement } from '../model/decide-placement.ts';
import type { ProposalMeeting } from '../model.ts';
import { listProposalMeetings } from '../queries/list-proposal-meetings.ts';
import { insertProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Where the proposal went, and the deadline it missed, if it did. */
export type Proposed = {
  readonly id: ProposalId;
  readonly meetingOn: string;
  readonly missed: { readonly meetingOn: string; readonly deadlineOn: string } | null;
};

/**
 * A member's written proposal. It is always taken; the deadline decides where it goes. Refusals: those of the form ·
 * `proposal-meeting-missing`.
 */
export const proposeItem = command({
  name: 'proposals.propose-item',
  right: 'propose-items',
  input: proposalInput,
  refuse,
  async run(act, { councilId, title, background, recommendation, meeting, insists }) {
    const { trx, viewer, today, at, personId } = act;
    const meetings = await listProposalMeetings(trx, viewer, [councilId], today);
    const wished = meetings.find(({ id }) => id === meeting);
    if (!wished) return refused(refuse('proposal-meeting-missing'));
    if (personId === null) throw new Error('a proposal is somebody’s');
    const { meetingId, inTime } = decidePlacement(wished, meetings, today.toString(), insists);
    const id = newId<'proposals'>();
    const words = { title, background, recommendation };
    const place = { councilId, meetingId, wishedMeetingId: wished.id };
    await insertProposal(trx, { id, ...words, ...place, proposedBy: personId, at, inTime });
    const placed = describePlacement(wished, meetings, meetingId, today.toString());
    act.tell({
      about: [`proposal:${id}`, `meeting:${meetingId}`],
      after: { title, meetingOn: placed.meetingOn, inTime },
    });
    return ok<Proposed>({ id, ...placed });
  },
});

function describePlacement(
  wished: ProposalMeeting,
  meetings: readonly ProposalMeeting[],
  meetingId: MeetingId,
  today: string,
): Omit<Proposed, 'id'> {
  const chosen = meetings.find(({ id }) => id === meetingId) ?? wished;
  const missed =
    today > wished.deadlineOn ? { meetingOn: wished.heldOn, deadlineOn: wished.deadlineOn } : null;
  return { meetingOn: chosen.heldOn, missed };
}
