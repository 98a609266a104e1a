import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import type { Annex, ItemPlace } from '../model/annex.ts';
import { type FoundItem, findItem } from '../queries/find-item.ts';
import { listItemAnnexes } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** How every command here names its item: it must be the meeting's, and the meeting the council's. */
export const itemPlace = z.object({
  councilId: z.string(),
  meetingId: z.uuid('annex-item-unknown'),
  itemId: z.uuid('annex-item-unknown'),
});
export const annexPlace = itemPlace.extend({ annexId: z.uuid('annex-unknown') });

export type AnnexPlace = z.infer<typeof annexPlace>;

/**
 * The item a command is about; its agenda is the command's alone until the transaction ends.
 * Refusals: `annex-item-unknown` · `agenda-unknown` · `agenda-version-waiting`.
 */
export async function takeItem({ trx }: Act, place: ItemPlace): Promise<Result<FoundItem>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const item = await findItem(trx, place);
  return item ? ok(item) : refused(refuse('annex-item-unknown'));
}

export type TakenAnnex = {
  readonly item: FoundItem;
  readonly annex: Annex;
  /** All of the item's in their order. */
  readonly annexes: readonly Annex[];
};

/** The annex a command is about. Refusals: `annex-unknown` · those of its item. */
export async function takeAnnex(act: Act, { annexId, ...place }: AnnexPlace): Promise<Result<TakenAnnex>> {
  const item = await takeItem(act, place);
  if (!item.ok) return item;
  const annexes = await listItemAnnexes(act.trx, place.itemId);
  const annex = annexes.find((each) => each.id === annexId);
  return annex ? ok({ item: item.value, annex, annexes }) : refused(refuse('annex-unknown'));
}
