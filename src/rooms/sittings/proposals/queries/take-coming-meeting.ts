import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { findMeetingById } from '../../meetings/index.ts';
import { refuse, wordsOfMeeting } from '../texts.da.ts';

/** What the history calls the meeting. */
type Named = { readonly words: string };

/** The meeting a candidate is meant for, if any. Refusals: `candidate-meeting-unknown` (not there, or called off). */
export async function takeComingMeeting(
  { trx, viewer }: Act,
  councilId: string,
  meetingId: string | null,
): Promise<Result<Named>> {
  if (meetingId === null) return ok({ words: wordsOfMeeting(null) });
  const meeting = isId(meetingId) ? await findMeetingById(trx, viewer, councilId, meetingId) : null;
  if (!meeting || meeting.cancelled) return refused(refuse('candidate-meeting-unknown'));
  return ok({ words: wordsOfMeeting(meeting.heldOn) });
}
