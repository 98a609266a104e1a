import type { AgendaItemId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { rowOf, type SavedContent } from '../model/item.ts';

/** Keeps what was written as the item's new state. Every state stays, so that undo reaches behind the last one. */
export async function keepItem(
  act: Act,
  itemId: AgendaItemId,
  revision: number,
  content: SavedContent,
): Promise<void> {
  const by = { updated_by: act.personId, updated_at: act.at.toString() };
  await act.trx
    .updateTable('agenda_items')
    .set({ ...rowOf(content), ...by, revision })
    .where('id', '=', itemId)
    .execute();
  await keepState(act, itemId, revision, content);
}

/** What an item has beside its row: its recommendations, and the state as undo finds it. */
export async function keepState(
  { trx, personId, at }: Act,
  itemId: AgendaItemId,
  revision: number,
  content: SavedContent,
): Promise<void> {
  if (revision > 1) await trx.deleteFrom('recommendations').where('item_id', '=', itemId).execute();
  const bullets = content.recommendations.map((text, position) => ({ item_id: itemId, position, text }));
  if (bullets.length > 0) await trx.insertInto('recommendations').values(bullets).execute();
  const saved = { content: JSON.stringify(content), saved_by: personId, saved_at: at.toString() };
  await trx
    .insertInto('item_revisions')
    .values({ item_id: itemId, revision, ...saved })
    .execute();
}
