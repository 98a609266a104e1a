import { sql } from 'kysely';
import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Gives rows of the meeting's agenda the numbers a document has for them; null follows the order. */
export async function setGivenNumbers(
  trx: Trx,
  table: 'agenda_items' | 'agenda_sections',
  meetingId: MeetingId,
  numbered: readonly { readonly id: string; readonly number: string | number | null }[],
): Promise<void> {
  const ids = numbered.map(({ id }) => id);
  const numbers = numbered.map(({ number }) => number);
  const kind = table === 'agenda_items' ? sql`text` : sql`integer`;
  await sql`
    update ${sql.table(table)} as t set given_number = n.number
    from unnest(${ids}::uuid[], ${numbers}::${kind}[]) as n (id, number)
    where t.id = n.id and t.meeting_id = ${meetingId} and t.given_number is distinct from n.number`.execute(
    trx,
  );
}
