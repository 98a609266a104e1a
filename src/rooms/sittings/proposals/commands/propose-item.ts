import { newId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { ProposalMeeting } from '../model.ts';
import { listOwnCouncils, mayPropose } from '../policy.ts';
import { decidePlacement } from '../queries/decide-placement.ts';
import { listProposalMeetings } from '../queries/list-proposal-meetings.ts';
import { insertProposal } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The form as typed. */
export type ProposalForm = {
  readonly title: string;
  readonly background: string;
  readonly recommendation: string;
  /** Id of the meeting wished for. */
  readonly meeting: string;
  /** Wants that meeting even if its deadline has passed. */
  readonly insists: boolean;
};

/** Where the proposal went, and the deadline it missed, if it did. */
export type Proposed = {
  readonly meetingOn: string;
  readonly missed: { readonly meetingOn: string; readonly deadlineOn: string } | null;
};

const mostTitle = 300;
const mostText = 20_000;

/** A member's written proposal. It is always taken; the deadline decides where it goes. Refusals: `proposal-…`. */
export async function proposeItem(
  services: Pick<Services, 'db' | 'clock'>,
  viewer: Viewer,
  form: ProposalForm,
): Promise<Result<Proposed>> {
  const fault = findFault(form);
  if (fault) return refused(fault);
  return services.db.as(viewer, async (trx) => {
    const today = services.clock.today();
    const meetings = await listProposalMeetings(trx, viewer, listOwnCouncils(viewer), today);
    const wished = meetings.find(({ id }) => id === form.meeting);
    if (!wished) return refused(refuse('proposal-meeting-missing'));
    if (viewer.kind !== 'person' || !mayPropose(viewer, wished.councilId))
      return refused(refuse('proposal-not-allowed'));
    const sameCouncil = meetings.filter(({ councilId }) => councilId === wished.councilId);
    const placement = decidePlacement(wished, sameCouncil, today.toString(), form.insists);
    await insertProposal(trx, {
      id: newId(),
      councilId: wished.councilId,
      meetingId: placement.meetingId,
      wishedMeetingId: wished.id,
      proposedBy: viewer.personId,
      title: form.title.replace(/\s+/g, ' ').trim(),
      background: form.background.trim(),
      recommendation: form.recommendation.trim(),
      at: services.clock.now(),
      inTime: placement.inTime,
    });
    return ok(describePlacement(wished, meetings, placement.meetingId, today.toString()));
  });
}

function findFault({ title, background, recommendation, meeting }: ProposalForm): Refusal | null {
  if (title.trim() === '') return refuse('proposal-title-missing');
  if (title.trim().length > mostTitle)
    return refuse('proposal-text-long', { length: title.trim().length, most: mostTitle });
  if (background.trim() === '') return refuse('proposal-background-missing');
  const longest = Math.max(background.length, recommendation.length);
  if (longest > mostText) return refuse('proposal-text-long', { length: longest, most: mostText });
  return meeting === '' ? refuse('proposal-meeting-missing') : null;
}

function describePlacement(
  wished: ProposalMeeting,
  meetings: readonly ProposalMeeting[],
  meetingId: string,
  today: string,
): Proposed {
  const chosen = meetings.find(({ id }) => id === meetingId) ?? wished;
  const missed =
    today > wished.deadlineOn ? { meetingOn: wished.heldOn, deadlineOn: wished.deadlineOn } : null;
  return { meetingOn: chosen.heldOn, missed };
}
