import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Meeting } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** Calls a meeting off; it stays in the plan and in the calendars as cancelled, with the reason. */
export async function cancelMeeting(
  trx: Trx,
  meeting: Meeting,
  reason: string,
  at: Temporal.Instant,
): Promise<Result<null>> {
  if (meeting.cancelled) return refused(refuse('meeting-already-cancelled'));
  if (reason.trim() === '') return refused(refuse('cancel-reason-missing'));
  await setCancelled(trx, meeting, { cancelled_at: at.toString(), cancelled_reason: reason.trim() });
  return ok(null);
}

/** Undoes a cancellation; a meeting that stands is left alone, and calendars hear nothing. */
export async function reinstateMeeting(trx: Trx, meeting: Meeting): Promise<void> {
  if (!meeting.cancelled) return;
  await setCancelled(trx, meeting, { cancelled_at: null, cancelled_reason: null });
}

async function setCancelled(
  trx: Trx,
  meeting: Meeting,
  values: { cancelled_at: string | null; cancelled_reason: string | null },
): Promise<void> {
  await trx
    .updateTable('meetings')
    .set((eb) => ({ ...values, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', meeting.id)
    .execute();
  await announcePublication(trx);
}
