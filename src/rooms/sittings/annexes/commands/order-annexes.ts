import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import type { ItemPlace } from '../model.ts';
import { listItemAnnexes, setOrder } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Moves an annex one place; at the end of the list it stays. Refusals: `annex-unknown` · the agenda's own. */
export function moveAnnex(
  trx: Trx,
  place: ItemPlace,
  annexId: string,
  direction: 'up' | 'down',
): Promise<Result<null>> {
  return reorder(trx, place, annexId, (from) => (direction === 'up' ? from - 1 : from + 1));
}

/**
 * Puts an annex in a place of the list, 0 being the first; past the end it is the last. Refusals: as above.
 */
export function placeAnnex(
  trx: Trx,
  place: ItemPlace,
  annexId: string,
  index: number,
): Promise<Result<null>> {
  return reorder(trx, place, annexId, () => index);
}

async function reorder(
  trx: Trx,
  place: ItemPlace,
  annexId: string,
  wanted: (from: number) => number,
): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const ids = (await listItemAnnexes(trx, place.itemId)).map((annex) => annex.id);
  const from = ids.indexOf(annexId);
  if (from < 0) return refused(refuse('annex-unknown'));
  const to = Math.min(Math.max(0, wanted(from)), ids.length - 1);
  await setOrder(trx, place.itemId, ids.toSpliced(from, 1).toSpliced(to, 0, annexId));
  return ok(null);
}
