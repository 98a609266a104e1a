import type { AgendaItemId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** The name of the person who saved the item last; null where nobody did, or the viewer may not know their name. */
export async function findLastWriter(trx: Trx, itemId: AgendaItemId): Promise<string | null> {
  const row = await trx
    .selectFrom('agenda_items')
    .leftJoin('people', 'people.id', 'agenda_items.updated_by')
    .select('people.name')
    .where('agenda_items.id', '=', itemId)
    .executeTakeFirst();
  return row?.name ?? null;
}
