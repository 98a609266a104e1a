import type { CouncilId, MatterId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { findByRecord, lockNumber } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * The number, if no other matter of the council has it. Refusals: `record-number-taken`.
 * @param matterId the matter that may have it already
 */
export async function claimNumber(
  { trx }: Act,
  councilId: CouncilId,
  recordNumber: string,
  matterId?: MatterId,
): Promise<Result<string>> {
  await lockNumber(trx, councilId, recordNumber);
  const taken = await findByRecord(trx, councilId, recordNumber);
  if (!taken || taken.id === matterId) return ok(recordNumber);
  return refused(refuse('record-number-taken', { recordNumber, title: taken.title }));
}
