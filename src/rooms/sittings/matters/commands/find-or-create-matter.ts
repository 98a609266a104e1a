import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepMatters } from '../policy.ts';
import { checkRecordNumber, checkWords } from '../queries/check-matter.ts';
import { findByRecord, insertMatter, lockNumber, setRecord } from '../store.ts';
import { refuse } from '../texts.da.ts';

export type MatterInput = {
  readonly councilId: string;
  readonly recordNumber: string;
  readonly title: string;
  /** Initials; may be empty. */
  readonly officers: readonly string[];
};

/**
 * The council's matter with the number; made if there is none. A matter that is there keeps its title and officers,
 * because one meeting's heading does not rename what other meetings treated.
 */
export async function findOrCreateMatter(
  trx: Trx,
  viewer: Viewer,
  input: MatterInput,
): Promise<Result<{ readonly id: string; readonly created: boolean }>> {
  if (!mayKeepMatters(viewer, input.councilId)) return refused(refuse('matter-not-allowed'));
  const recordNumber = checkRecordNumber(input.recordNumber);
  if (!recordNumber.ok) return recordNumber;
  await lockNumber(trx, input.councilId, recordNumber.value);
  const found = await findByRecord(trx, input.councilId, recordNumber.value);
  if (found) return ok({ id: found.id, created: false });
  const words = checkWords(input.title, input.officers.join(' '));
  if (!words.ok) return words;
  const id = await insertMatter(trx, words.value);
  await setRecord(trx, id, input.councilId, recordNumber.value);
  return ok({ id, created: true });
}
