import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { longDate } from '../../../../ui/index.ts';
import type { MeetingInput } from '../model.ts';
import { findMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';
import type { FieldRefusals } from './parse-meeting.ts';

/**
 * Puts a meeting into the council's year plan. Refusals: `meeting-day-taken`.
 * @returns the meeting's id
 */
export async function planMeeting(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  input: MeetingInput,
): Promise<Result<string, FieldRefusals>> {
  if (await findMeeting(trx, viewer, councilId, input.heldOn)) return refused(dayTaken(input.heldOn));
  const id = newId();
  await trx
    .insertInto('meetings')
    .values({
      id,
      council_id: councilId,
      ...meetingColumns(input),
      cancelled_at: null,
      cancelled_reason: null,
    })
    .execute();
  await announcePublication(trx);
  return ok(id);
}

export function dayTaken(date: string): FieldRefusals {
  return { heldOn: refuse('meeting-day-taken', { date: longDate(date) }) };
}

/** The columns a form decides. */
export function meetingColumns(input: MeetingInput) {
  return {
    held_on: input.heldOn,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    place: input.place,
    form: input.form,
    join_address: input.form === 'physical' ? null : input.joinAddress,
    kind: input.kind,
  };
}
