import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { refuseIfWaiting } from '../../agendas/index.ts';
import type { ItemPlace } from '../model.ts';
import { listItemAnnexes, setOrder } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Moves an annex one place; at the end of the list it stays. Refusals: `annex-unknown` · the agenda's own. */
export async function moveAnnex(
  trx: Trx,
  place: ItemPlace,
  annexId: string,
  direction: 'up' | 'down',
): Promise<Result<null>> {
  const waiting = await refuseIfWaiting(trx, place.meetingId);
  if (waiting) return refused(waiting);
  const ids = (await listItemAnnexes(trx, place.itemId)).map((annex) => annex.id);
  const from = ids.indexOf(annexId);
  if (from < 0) return refused(refuse('annex-unknown'));
  const to = Math.min(Math.max(0, direction === 'up' ? from - 1 : from + 1), ids.length - 1);
  await setOrder(trx, place.itemId, ids.toSpliced(from, 1).toSpliced(to, 0, annexId));
  return ok(null);
}
