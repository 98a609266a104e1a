import { type AnnexId, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, inner, type Told } from '../../../../platform/door/index.ts';
import { type InspectedFile, knowFiles } from '../../../ground/files/index.ts';
import { takeItem } from '../../agendas/index.ts';
import type { AnnexContent, ItemPlace } from '../model/annex.ts';
import { insertAnnexes } from '../store.ts';
import { tellAnnexes } from './tell-annexes.ts';

/**
 * Puts annexes behind those the item has, and tells of them. @returns their ids
 * @param files those of them nobody has made known yet
 * Refusals: the agenda's and the item's own.
 */
export async function putAnnexes(
  act: Act,
  place: ItemPlace,
  contents: readonly AnnexContent[],
  files: readonly InspectedFile[] = [],
): Promise<Told<readonly AnnexId[]>> {
  const item = await takeItem(act, place);
  if (!item.ok) return item;
  const known = await inner(act, knowFiles, { files });
  if (!known.ok) return known;
  const annexes = contents.map((content) => ({ ...content, id: newId<'annexes'>() }));
  await insertAnnexes(act.trx, place, annexes);
  tellAnnexes(act, { meetingId: place.meetingId, item: item.value }, annexes);
  return ok(annexes.map(({ id }) => id));
}
