import type { AgendaItemId, MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AnnexEntry } from '../../agenda-papers/index.ts';
import { type Annex, listMeetingAnnexes } from '../../item-files/index.ts';

/** The annexes of every item of a meeting, in order, as the agenda prints them. */
export async function listAnnexEntries(
  trx: Trx,
  meetingId: MeetingId,
): Promise<ReadonlyMap<AgendaItemId, readonly AnnexEntry[]>> {
  const byItem = await listMeetingAnnexes(trx, meetingId);
  return new Map([...byItem].map(([itemId, annexes]) => [itemId, annexes.map(toEntry)]));
}

function toEntry({ itemId: _item, reading: _reading, ...entry }: Annex): AnnexEntry {
  return entry;
}
