import { plainInline } from 'tvaers-richtext';
import { type AgendaItemId, type CouncilId, isId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { DocumentItem } from '../../agenda-papers/index.ts';
import { getDraft } from '../../agendas/index.ts';
import type { Annex, ItemPlace, RemovedAnnex } from '../../item-files/index.ts';
import { listItemAnnexes, listRemoved } from '../../item-files/index.ts';
import { findMeeting } from '../../meetings/index.ts';

/** What a page about an item's annexes prints. */
export type ItemAnnexes = {
  readonly place: ItemPlace;
  readonly council: { readonly id: CouncilId; readonly name: string };
  readonly heldOn: string;
  readonly item: { readonly id: AgendaItemId; readonly number: string; readonly title: string };
  /** The marks ("./.") of the item's text, in its order. */
  readonly marks: readonly { readonly key: string; readonly sentence: string }[];
  readonly annexes: readonly Annex[];
  readonly removed: readonly RemovedAnnex[];
  readonly mayKeep: boolean;
};

/** How an address names an item. */
type WantedItem = { readonly councilId: CouncilId; readonly heldOn: string; readonly itemId: AgendaItemId };

/** The item, as the viewer may see it while it is prepared; null where there is none. */
export async function describeItem(
  trx: Trx,
  viewer: Viewer,
  { councilId, heldOn, itemId }: WantedItem,
): Promise<ItemAnnexes | null> {
  if (!isId(itemId)) return null;
  const meeting = await findMeeting(trx, viewer, councilId, heldOn);
  const draft = meeting ? await getDraft(trx, viewer, meeting.id) : null;
  const item = draft?.sections.flatMap((section) => section.items).find((each) => each.id === itemId);
  if (!draft || !item) return null;
  return {
    place: { councilId, meetingId: draft.meeting.id, itemId },
    council: draft.council,
    heldOn,
    item: { id: item.id, number: item.number, title: item.title },
    marks: marksOf(item),
    annexes: await listItemAnnexes(trx, itemId),
    removed: await listRemoved(trx, itemId),
    mayKeep: may(viewer, 'write-agenda', councilId),
  };
}

function marksOf({ parts }: DocumentItem): ItemAnnexes['marks'] {
  const blocks = [...(parts?.background ?? []), ...(parts?.caseStatement ?? [])];
  const marks = blocks.flatMap((block) =>
    block.type === 'annexMark' ? [{ key: block.mark, sentence: plainInline(block.content) }] : [],
  );
  return marks.filter((mark, index) => marks.findIndex((each) => each.key === mark.key) === index);
}
