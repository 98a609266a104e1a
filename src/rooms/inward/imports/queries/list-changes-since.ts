import type { ImportId, MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { readDraft } from '../../../sittings/agendas/index.ts';
import { listItemAnnexes } from '../../../sittings/item-files/index.ts';
import type { Effect } from '../model/effect.ts';
import { listStored } from '../store.ts';
import { changedSince } from '../texts.da.ts';
import { listNumberedItems } from './list-numbered-items.ts';

/** What would be lost if a storing were taken back now. */
type ChangesSince = {
  /** The agenda was approved or sent out with something of it. */
  readonly isOut: boolean;
  /** In words, one for each thing. */
  readonly what: readonly string[];
};

type Storing = { readonly meetingId: MeetingId; readonly importId: ImportId; readonly effect: Effect };

/** What people, and documents read in later, have built on what a storing left. */
export async function listChangesSince(
  trx: Trx,
  viewer: Viewer,
  { meetingId, importId, effect }: Storing,
): Promise<ChangesSince> {
  const draft = await readDraft(trx, viewer, meetingId);
  const items = draft ? await listNumberedItems(trx, viewer, meetingId) : [];
  const own = new Map(effect.items.map((item) => [item.id, item]));
  const isOut =
    draft?.state === 'approved' ||
    items.some(({ id, firstSentIn }) => firstSentIn !== null && own.get(id)?.from === null);
  const what: string[] = [];
  const later = (await listStored(trx, meetingId)).findIndex(({ id }) => id === importId);
  if (later > 0) what.push(changedSince.laterImport);
  const added = new Set(effect.annexesAdded.map(({ annexId }) => annexId));
  for (const item of items) {
    const mine = own.get(item.id);
    if (mine && item.revision !== mine.to) what.push(changedSince.item(item));
    const annexes = await listItemAnnexes(trx, item.id);
    const foreign = annexes.filter(({ id }) => !added.has(id));
    if (mine?.from === null && foreign.length > 0) what.push(changedSince.annexes(item));
    const newcomer = mine === undefined && effect.sectionsAdded.includes(item.sectionId);
    if (newcomer || (mine === undefined && effect.agendaBegun)) what.push(changedSince.newItem(item));
  }
  return { isOut, what: [...new Set(what)] };
}
