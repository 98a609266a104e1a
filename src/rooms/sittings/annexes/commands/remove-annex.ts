import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import { type ItemPlace, removedContent } from '../model.ts';
import { insertAnnexes } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes an annex off the item; it can be brought back. What was sent out keeps it.
 * @returns its title
 * Refusals: `annex-unknown` · the agenda's own.
 */
export async function removeAnnex(trx: Trx, place: ItemPlace, annexId: string): Promise<Result<string>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const row = await trx
    .deleteFrom('annexes')
    .where('id', '=', annexId)
    .where('item_id', '=', place.itemId)
    .returningAll()
    .executeTakeFirst();
  if (!row) return refused(refuse('annex-unknown'));
  const { position: _position, created_at: _createdAt, ...kept } = row;
  const content = removedContent.parse({ ...kept, size: Number(row.size) });
  const { id, item_id, meeting_id, council_id, file_hash, title } = row;
  await trx
    .insertInto('removed_annexes')
    .values({ id, item_id, meeting_id, council_id, file_hash, title, content: JSON.stringify(content) })
    .execute();
  return ok(title);
}

/** Brings a removed annex back, last on the item. @returns its title. Refusals: as above. */
export async function restoreAnnex(trx: Trx, place: ItemPlace, annexId: string): Promise<Result<string>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const row = await trx
    .deleteFrom('removed_annexes')
    .where('id', '=', annexId)
    .where('item_id', '=', place.itemId)
    .returning('content')
    .executeTakeFirst();
  if (!row) return refused(refuse('annex-unknown'));
  const kept = removedContent.parse(row.content);
  const annex = {
    id: kept.id,
    title: kept.title,
    mark: kept.mark,
    state: kept.state,
    source: kept.source,
    sender: kept.sender,
    receivedOn: kept.received_on,
    documentNumber: kept.document_number,
    closedReason: kept.closed_reason,
    fileName: kept.file_name,
    fileHash: kept.file_hash,
    mediaType: kept.media_type,
    size: kept.size,
    pages: kept.pages,
  };
  await insertAnnexes(trx, place, [annex]);
  return ok(kept.title);
}
