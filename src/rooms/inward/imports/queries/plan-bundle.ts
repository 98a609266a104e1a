import type { AnnexBundle } from 'tvaers-reader';
import type { AgendaItemId, MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listItemAnnexes } from '../../../sittings/item-files/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import { itemOfAnnex } from '../model/match-annexes.ts';
import type { NumberedItem } from '../model/numbered-item.ts';
import { listNumberedItems } from './list-numbered-items.ts';
import type { Day } from './plan-agenda.ts';

/** What storing a bundle would do, annex by annex in its order. */
export type BundlePlan = {
  readonly meetingId: MeetingId | null;
  readonly items: readonly NumberedItem[];
  readonly annexes: readonly {
    /** The item it would lie on; null: it is passed over until a person says where it belongs. */
    readonly itemId: AgendaItemId | null;
    /** An annex of its title lies there already. */
    readonly isThere: boolean;
  }[];
};

/** The item a person has named for an annex stands under the annex's place in the bundle; '' is none. */
export async function planBundle(
  trx: Trx,
  viewer: Viewer,
  { councilId, heldOn }: Day,
  bundle: AnnexBundle,
  placed: Readonly<Record<string, string>>,
): Promise<BundlePlan> {
  const meeting = await findMeeting(trx, viewer, councilId, heldOn);
  const items = meeting ? await listNumberedItems(trx, viewer, meeting.id) : [];
  const titles = new Map<string, Set<string>>();
  for (const { id } of items)
    titles.set(id, new Set((await listItemAnnexes(trx, id)).map(({ title }) => title)));
  const annexes = bundle.annexes.map((annex, at) => {
    const said = placed[String(at)];
    const found =
      said === undefined ? itemOfAnnex(items, annex)?.id : items.find(({ id }) => id === said)?.id;
    const there = titles.get(found ?? '');
    const isThere = there?.has(annex.title) ?? false;
    there?.add(annex.title);
    return { itemId: found ?? null, isThere };
  });
  return { meetingId: meeting?.id ?? null, items, annexes };
}
