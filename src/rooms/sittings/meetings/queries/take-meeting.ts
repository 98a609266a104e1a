import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Meeting } from '../model/meeting.ts';
import { findMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How every command here names its meeting: the council and the day, as its address does. */
export const meetingPlace = z.object({ councilId: councilInput, heldOn: z.string() });
export type MeetingPlace = z.infer<typeof meetingPlace>;

/** The meeting a command is about. Refusals: `meeting-unknown`. */
export async function takeMeeting({ trx, viewer }: Act, place: MeetingPlace): Promise<Result<Meeting>> {
  const meeting = await findMeeting(trx, viewer, place.councilId, place.heldOn);
  return meeting ? ok(meeting) : refused(refuse('meeting-unknown'));
}
