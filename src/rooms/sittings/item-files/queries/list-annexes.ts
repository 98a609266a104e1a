import type { AgendaItemId, MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Annex, annexContent, type RemovedAnnex } from '../model/annex.ts';

/** Where the columns are called otherwise than in the code; the store's `wordColumns` and `fileColumns` are the way back. */
const columns = [
  'annexes.id',
  'annexes.item_id as itemId',
  'annexes.title',
  'annexes.mark',
  'annexes.state',
  'annexes.source',
  'annexes.sender',
  'annexes.received_on as receivedOn',
  'annexes.document_number as documentNumber',
  'annexes.closed_reason as closedReason',
  'annexes.file_name as fileName',
  'annexes.file_hash as fileHash',
  'annexes.media_type as mediaType',
  'annexes.size',
  'annexes.pages',
  'files.unreadable',
] as const;

/** The item's annexes in order. */
export async function listItemAnnexes(trx: Trx, itemId: AgendaItemId): Promise<readonly Annex[]> {
  const rows = await selectAnnexes(trx).where('annexes.item_id', '=', itemId).execute();
  return rows.map(toAnnex);
}

/** The annexes of every item of a meeting's agenda that has any, each item's in order. */
export async function listMeetingAnnexes(
  trx: Trx,
  meetingId: MeetingId,
): Promise<ReadonlyMap<AgendaItemId, readonly Annex[]>> {
  const rows = await selectAnnexes(trx).where('annexes.meeting_id', '=', meetingId).execute();
  const byItem = Map.groupBy(rows, (row) => row.itemId);
  return new Map([...byItem].map(([itemId, ofItem]) => [itemId, ofItem.map(toAnnex)]));
}

/** What was taken off the item and can be brought back, the last first. */
export async function listRemoved(trx: Trx, itemId: AgendaItemId): Promise<readonly RemovedAnnex[]> {
  return trx
    .selectFrom('removed_annexes')
    .select(['id', 'title'])
    .where('item_id', '=', itemId)
    .orderBy('removed_at', 'desc')
    .execute();
}

function selectAnnexes(trx: Trx) {
  return trx
    .selectFrom('annexes')
    .leftJoin('files', 'files.hash', 'annexes.file_hash')
    .select(columns)
    .select((eb) => eb('files.text', 'is not', null).as('isRead'))
    .orderBy('annexes.item_id')
    .orderBy('annexes.position');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAnnexes>['executeTakeFirstOrThrow']>>;

/** @param index its place among the annexes of its item, from 0 */
function toAnnex(row: Row, index: number): Annex {
  return {
    ...annexContent.parse(row),
    id: row.id,
    itemId: row.itemId,
    number: index + 1,
    reading: row.unreadable !== null ? { unreadable: row.unreadable } : row.isRead ? 'read' : 'waiting',
  };
}
