import type { Answer, Faults } from '../../../../kernel/faults.ts';
import type { CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { findMeeting, planMeeting } from '../../../sittings/meetings/index.ts';
import { unknownPlace } from '../texts.da.ts';

/** The council's day a document is for. */
export type Day = { readonly councilId: CouncilId; readonly heldOn: string };

/** What a document does not tell of its meeting. */
const untold = {
  startsAt: '09:30',
  endsAt: null,
  place: unknownPlace,
  form: 'physical',
  kind: 'ordinary',
  joinAddress: null,
} as const;

/**
 * The meeting of the day, planned where nobody has: one that was held is history, one to come must have rules of
 * procedure. @returns its id. Refusals: those of planning a meeting
 */
export async function meetingOf(act: Act, day: Day): Promise<Answer<MeetingId>> {
  const known = await findMeeting(act.trx, act.viewer, day.councilId, day.heldOn);
  if (known) return ok(known.id);
  const planned = await inner(act, planMeeting, { ...day, ...untold });
  return planned.ok ? planned : refused(atDate(planned.error));
}

/** The plan calls the day otherwise than the form of what was read does. */
function atDate([first, ...rest]: Faults): Faults {
  const moved = (fault: Refusal) => (fault.field === 'heldOn' ? { ...fault, field: 'meetingOn' } : fault);
  return [moved(first), ...rest.map(moved)];
}
