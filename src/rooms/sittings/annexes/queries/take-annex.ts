import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { type DraftItem, takeItem } from '../../agendas/index.ts';
import { type Annex, type ItemPlace, listItemAnnexes, type TakenItem } from '../../item-files/index.ts';
import { refuse } from '../texts.da.ts';

/** How every command here names its item: it must be the meeting's, and the meeting the council's. */
export const itemPlace = z.object({
  councilId: councilInput,
  meetingId: idInput('meetings', 'annex-item-unknown'),
  itemId: idInput('agenda_items', 'annex-item-unknown'),
});
export const annexPlace = itemPlace.extend({ annexId: idInput('annexes', 'annex-unknown') });

export type AnnexPlace = z.infer<typeof annexPlace>;

type TakenAnnex = {
  readonly on: TakenItem;
  /** The item as it is worked on. */
  readonly item: DraftItem;
  readonly annex: Annex;
  /** All of the item's in their order. */
  readonly annexes: readonly Annex[];
};

/** The item a command puts something on; its agenda is the command's alone until the transaction ends. */
export async function takeOn(act: Act, place: ItemPlace): Promise<Result<TakenItem>> {
  const item = await takeItem(act, place);
  return item.ok ? ok(onItem(place, item.value)) : item;
}

function onItem({ councilId, meetingId, itemId }: ItemPlace, { closedReason }: DraftItem): TakenItem {
  return { councilId, meetingId, itemId, closedReason };
}

/**
 * The annex a command is about; its agenda is the command's alone until the transaction ends.
 * Refusals: `annex-unknown` · `agenda-unknown` · `agenda-version-waiting` · `item-unknown`.
 */
export async function takeAnnex(act: Act, { annexId, ...place }: AnnexPlace): Promise<Result<TakenAnnex>> {
  const item = await takeItem(act, place);
  if (!item.ok) return item;
  const annexes = await listItemAnnexes(act.trx, place.itemId);
  const annex = annexes.find((each) => each.id === annexId);
  return annex
    ? ok({ on: onItem(place, item.value), item: item.value, annex, annexes })
    : refused(refuse('annex-unknown'));
}
