import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Somebody has moved something by hand: from now on the numbers follow the order, and no longer a document. */
export async function forgetGivenNumbers(trx: Trx, meetingId: MeetingId): Promise<void> {
  for (const table of ['agenda_sections', 'agenda_items'] as const) {
    await trx
      .updateTable(table)
      .set({ given_number: null })
      .where('meeting_id', '=', meetingId)
      .where('given_number', 'is not', null)
      .execute();
  }
}
