import { type CouncilId, type MeetingId, readId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { findMeetingById } from '../../meetings/index.ts';
import { refuse, wordsOfMeeting } from '../texts.da.ts';

/** What the history calls the meeting. */
type Named = { readonly id: MeetingId | null; readonly words: string };

/** The meeting a candidate is meant for, if any. Refusals: `candidate-meeting-unknown` (not there, or called off). */
export async function takeComingMeeting(
  { trx, viewer }: Act,
  councilId: CouncilId,
  wanted: string | null,
): Promise<Result<Named>> {
  if (wanted === null) return ok({ id: null, words: wordsOfMeeting(null) });
  const meetingId = readId<'meetings'>(wanted);
  const meeting = meetingId ? await findMeetingById(trx, viewer, councilId, meetingId) : null;
  if (!meeting || meeting.cancelled) return refused(refuse('candidate-meeting-unknown'));
  return ok({ id: meeting.id, words: wordsOfMeeting(meeting.heldOn) });
}
