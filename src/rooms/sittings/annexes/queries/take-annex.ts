import { z } from 'zod';
import { councilInput, idInput, type MeetingId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { type DraftItem, takeItem } from '../../agendas/index.ts';
import type { Annex } from '../model/annex.ts';
import { listItemAnnexes } from '../store.ts';
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
  readonly meetingId: MeetingId;
  readonly item: DraftItem;
  readonly annex: Annex;
  /** All of the item's in their order. */
  readonly annexes: readonly Annex[];
};

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
    ? ok({ meetingId: place.meetingId, item: item.value, annex, annexes })
    : refused(refuse('annex-unknown'));
}
