import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Meeting } from '../model/meeting.ts';
import { next, type StateEvent } from '../model/state.ts';
import { findMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How every command here names its meeting: the council and the day, as its address does. */
export const meetingPlace = z.object({ councilId: councilInput, heldOn: z.string() });
export type MeetingPlace = z.infer<typeof meetingPlace>;

/**
 * The meeting an event can happen to. Refusals: `meeting-unknown` · `meeting-already-cancelled`, the one state in which
 * something cannot.
 */
export async function takeMeeting(
  { trx, viewer }: Act,
  place: MeetingPlace,
  event: StateEvent,
): Promise<Result<Meeting>> {
  const meeting = await findMeeting(trx, viewer, place.councilId, place.heldOn);
  if (!meeting) return refused(refuse('meeting-unknown'));
  return next(meeting, event) === null ? refused(refuse('meeting-already-cancelled')) : ok(meeting);
}
