import { z } from 'zod';
import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AnnexEntry } from '../../agenda-papers/index.ts';

const state = z.enum(['draft', 'final']);
const source = z.enum(['own', 'external']);

/**
 * The annexes of every item of a meeting, in order, as the agenda prints them. They are read here and not through
 * the annexes room, because that room builds on this one.
 */
export async function listAnnexEntries(
  trx: Trx,
  meetingId: MeetingId,
): Promise<ReadonlyMap<string, AnnexEntry[]>> {
  const rows = await trx
    .selectFrom('annexes')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('item_id')
    .orderBy('position')
    .execute();
  const byItem = Map.groupBy(rows, (row) => row.item_id);
  return new Map(
    [...byItem].map(([itemId, annexes]) => [
      itemId,
      annexes.map((row, index) => ({
        id: row.id,
        number: index + 1,
        title: row.title,
        fileName: row.file_name,
        fileHash: row.file_hash,
        mediaType: row.media_type,
        size: Number(row.size),
        pages: row.pages,
        mark: row.mark,
        state: state.parse(row.state),
        source: source.parse(row.source),
        sender: row.sender,
        receivedOn: row.received_on,
        documentNumber: row.document_number,
        closedReason: row.closed_reason,
      })),
    ]),
  );
}
