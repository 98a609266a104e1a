import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes the agenda for writing until the transaction ends, and says no while an approved version waits to be sent.
 * @returns null when it may be written
 */
export async function refuseIfWaiting(trx: Trx, meetingId: string): Promise<Refusal | null> {
  const agenda = await trx
    .selectFrom('agendas')
    .select('state')
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst();
  if (!agenda) return refuse('agenda-unknown');
  return agenda.state === 'approved' ? refuse('agenda-version-waiting') : null;
}

/** The agenda an item is on, taken for writing. */
export async function takeItem(
  trx: Trx,
  itemId: string,
): Promise<
  Result<{ meetingId: string; sectionId: string; number: string | null; firstSentIn: number | null }>
> {
  const item = await trx
    .selectFrom('agenda_items')
    .select(['meeting_id', 'section_id', 'number', 'first_sent_in'])
    .where('id', '=', itemId)
    .executeTakeFirst();
  if (!item) return refused(refuse('item-unknown'));
  const waiting = await refuseIfWaiting(trx, item.meeting_id);
  if (waiting) return refused(waiting);
  return ok({
    meetingId: item.meeting_id,
    sectionId: item.section_id,
    number: item.number,
    firstSentIn: item.first_sent_in,
  });
}
