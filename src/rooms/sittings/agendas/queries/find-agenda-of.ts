import type { AgendaItemId, CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** The meeting whose agenda an item of the council is on, by its id; null where the viewer sees no such item. */
export async function findAgendaOf(
  trx: Trx,
  { councilId, itemId }: { readonly councilId: CouncilId; readonly itemId: AgendaItemId },
): Promise<MeetingId | null> {
  const row = await trx
    .selectFrom('agenda_items')
    .innerJoin('agendas', 'agendas.meeting_id', 'agenda_items.meeting_id')
    .select('agendas.meeting_id as meetingId')
    .where('agenda_items.id', '=', itemId)
    .where('agendas.council_id', '=', councilId)
    .executeTakeFirst();
  return row?.meetingId ?? null;
}
