import { sql } from 'kysely';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { hasGoneOut } from '../../../ground/papers/index.ts';
import type { Meeting, MeetingInput } from '../model.ts';
import { findMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';
import type { FieldRefusals } from './parse-meeting.ts';
import { dayTaken, meetingColumns } from './plan-meeting.ts';

/**
 * Changes a meeting; calendars hear of it by a higher SEQUENCE.
 * Refusals: `meeting-day-taken` · `meeting-has-agenda` (the day stands once an agenda is out).
 */
export async function changeMeeting(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  input: MeetingInput,
): Promise<Result<null, FieldRefusals>> {
  if (input.heldOn !== meeting.heldOn) {
    if (await findMeeting(trx, viewer, meeting.councilId, input.heldOn))
      return refused(dayTaken(input.heldOn));
    const agenda = { kind: 'agenda', subjectId: meeting.id };
    if (await hasGoneOut(trx, agenda)) return refused({ heldOn: refuse('meeting-has-agenda') });
  }
  await trx
    .updateTable('meetings')
    .set((eb) => ({
      ...meetingColumns(input),
      sequence: eb('sequence', '+', 1),
      updated_at: sql<Date>`now()`,
    }))
    .where('id', '=', meeting.id)
    .execute();
  await announcePublication(trx);
  return ok(null);
}
