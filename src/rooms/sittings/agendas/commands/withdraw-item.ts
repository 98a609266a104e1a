import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { refuse } from '../texts.da.ts';
import { takeItem } from './guard.ts';

/** Withdraws an item: it keeps its number and its place, and says that it is withdrawn and why. */
export async function withdrawItem(trx: Trx, itemId: string, reason: string): Promise<Result<null>> {
  if (reason.trim() === '') return refused(refuse('withdraw-reason-missing'));
  return setWithdrawn(trx, itemId, reason.trim());
}

/** Takes a withdrawal back. */
export async function reinstateItem(trx: Trx, itemId: string): Promise<Result<null>> {
  return setWithdrawn(trx, itemId, null);
}

async function setWithdrawn(trx: Trx, itemId: string, reason: string | null): Promise<Result<null>> {
  const taken = await takeItem(trx, itemId);
  if (!taken.ok) return taken;
  await trx.updateTable('agenda_items').set({ withdrawn_reason: reason }).where('id', '=', itemId).execute();
  return ok(null);
}

/** Deletes an item that was never sent out. Refusals: `item-was-sent`. */
export async function deleteItem(trx: Trx, itemId: string): Promise<Result<null>> {
  const taken = await takeItem(trx, itemId);
  if (!taken.ok) return taken;
  if (taken.value.firstSentIn !== null) return refused(refuse('item-was-sent'));
  await trx.deleteFrom('agenda_items').where('id', '=', itemId).execute();
  return ok(null);
}
