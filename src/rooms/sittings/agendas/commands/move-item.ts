import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';
import { takeItem } from './guard.ts';
import { setPositions } from './set-positions.ts';

/** One step within its section. At the end of the row it stays where it is. */
export async function stepItem(trx: Trx, itemId: string, direction: 'up' | 'down'): Promise<Result<null>> {
  const taken = await takeItem(trx, itemId);
  if (!taken.ok) return taken;
  const ids = await listItemIds(trx, taken.value.sectionId);
  const from = ids.indexOf(itemId);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (to < 0 || to >= ids.length) return ok(null);
  await setPositions(trx, 'agenda_items', ids.toSpliced(from, 1).toSpliced(to, 0, itemId));
  return ok(null);
}

/**
 * To a place in a section of the same agenda (drag, or choosing another section). The number, once sent out, stays.
 * @param index place among the section's items, 0 first; beyond the end means last
 */
export async function placeItem(
  trx: Trx,
  itemId: string,
  sectionId: string,
  index: number,
): Promise<Result<null>> {
  const taken = await takeItem(trx, itemId);
  if (!taken.ok) return taken;
  if (!isId(sectionId)) return refused(refuse('section-unknown'));
  const section = await trx
    .selectFrom('agenda_sections')
    .select('id')
    .where('id', '=', sectionId)
    .where('meeting_id', '=', taken.value.meetingId)
    .executeTakeFirst();
  if (!section) return refused(refuse('section-unknown'));
  const others = (await listItemIds(trx, sectionId)).filter((id) => id !== itemId);
  await trx.updateTable('agenda_items').set({ section_id: sectionId }).where('id', '=', itemId).execute();
  await setPositions(trx, 'agenda_items', others.toSpliced(index, 0, itemId));
  return ok(null);
}

async function listItemIds(trx: Trx, sectionId: string): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('agenda_items')
    .select('id')
    .where('section_id', '=', sectionId)
    .orderBy('position')
    .execute();
  return rows.map((row) => row.id);
}
