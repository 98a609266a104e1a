import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { takeItem } from '../../agendas/index.ts';
import type { AnnexContent, ItemPlace } from '../model/annex.ts';
import { insertAnnexes } from '../store.ts';
import { tellAnnexes } from './tell-annexes.ts';

/**
 * Puts annexes behind those the item has, and tells of them. @returns their ids
 * Refusals: the agenda's and the item's own.
 */
export async function putAnnexes(
  act: Act,
  place: ItemPlace,
  contents: readonly AnnexContent[],
): Promise<Result<readonly string[]>> {
  const item = await takeItem(act, place);
  if (!item.ok) return item;
  const annexes = contents.map((content) => ({ ...content, id: newId<'annexes'>() }));
  await insertAnnexes(act.trx, place, annexes);
  tellAnnexes(act, { meetingId: place.meetingId, item: item.value }, annexes);
  return ok(annexes.map(({ id }) => id));
}
