import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { getDraft, readDraft } from '../../../sittings/agendas/index.ts';
import type { NumberedItem } from '../model/numbered-item.ts';

/** The items of the working agenda with the numbers they are read under. */
export async function listNumberedItems(
  trx: Trx,
  viewer: Viewer,
  meetingId: MeetingId,
): Promise<readonly NumberedItem[]> {
  const draft = await readDraft(trx, viewer, meetingId);
  const document = await getDraft(trx, viewer, meetingId);
  const items = (document?.sections ?? []).flatMap((section) => section.items);
  const numbers = new Map(items.map((item) => [item.id, item.number]));
  return (draft?.items ?? []).map((item) => ({ ...item, number: numbers.get(item.id) ?? '' }));
}
