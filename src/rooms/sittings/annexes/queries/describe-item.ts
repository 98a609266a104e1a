import { plainInline } from 'tvaers-richtext';
import { isId } from '../../../../kernel/ids.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { DocumentItem } from '../../agenda-papers/index.ts';
import { getDraft } from '../../agendas/index.ts';
import { findMeeting } from '../../meetings/index.ts';
import type { Annex, ItemPlace, RemovedAnnex } from '../model.ts';
import { mayKeepAnnexes } from '../policy.ts';
import { listItemAnnexes, listRemoved } from '../store.ts';

/** What a page about an item's annexes prints. */
export type ItemAnnexes = {
  readonly place: ItemPlace;
  readonly council: { readonly id: string; readonly name: string };
  readonly heldOn: string;
  readonly item: { readonly id: string; readonly number: string; readonly title: string };
  /** The marks ("./.") of the item's text, in its order. */
  readonly marks: readonly { readonly key: string; readonly sentence: string }[];
  readonly annexes: readonly Annex[];
  readonly removed: readonly RemovedAnnex[];
  readonly mayKeep: boolean;
};

/** The item named in the path, as the viewer may see it while it is prepared; null where there is none. */
export async function describeItem(
  trx: Trx,
  { viewer, params }: Pick<Visit, 'viewer' | 'params'>,
): Promise<ItemAnnexes | null> {
  const { council = '', date = '', item: itemId = '' } = params;
  if (!isId(itemId) || !isDate(date)) return null;
  const meeting = await findMeeting(trx, viewer, council, date);
  const draft = meeting ? await getDraft(trx, viewer, meeting.id) : null;
  const item = draft?.sections.flatMap((section) => section.items).find((each) => each.id === itemId);
  if (!draft || !item) return null;
  return {
    place: { councilId: council, meetingId: draft.meeting.id, itemId },
    council: draft.council,
    heldOn: date,
    item: { id: item.id, number: item.number, title: item.title },
    marks: marksOf(item),
    annexes: await listItemAnnexes(trx, itemId),
    removed: await listRemoved(trx, itemId),
    mayKeep: mayKeepAnnexes(viewer, council),
  };
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

function marksOf({ parts }: DocumentItem): ItemAnnexes['marks'] {
  const blocks = [...(parts?.background ?? []), ...(parts?.caseStatement ?? [])];
  const marks = blocks.flatMap((block) =>
    block.type === 'annexMark' ? [{ key: block.mark, sentence: plainInline(block.content) }] : [],
  );
  return marks.filter((mark, index) => marks.findIndex((each) => each.key === mark.key) === index);
}
