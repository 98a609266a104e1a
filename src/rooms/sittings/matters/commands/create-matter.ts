import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepMatters } from '../policy.ts';
import { checkRecordNumber, checkWords } from '../queries/check-matter.ts';
import { findByRecord, insertMatter, lockNumber, setRecord } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The form as typed. */
export type MatterForm = {
  readonly title: string;
  readonly recordNumber: string;
  readonly officers: string;
};

/** A new matter with its number in the council. @returns its id */
export async function createMatter(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  form: MatterForm,
): Promise<Result<string>> {
  if (!mayKeepMatters(viewer, councilId)) return refused(refuse('matter-not-allowed'));
  const words = checkWords(form.title, form.officers);
  if (!words.ok) return words;
  const number = await claimNumber(trx, councilId, form.recordNumber);
  if (!number.ok) return number;
  const id = await insertMatter(trx, words.value);
  await setRecord(trx, id, councilId, number.value);
  return ok(id);
}

/** The number, if it is well formed and no other matter of the council has it. */
export async function claimNumber(
  trx: Trx,
  councilId: string,
  typed: string,
  matterId?: string,
): Promise<Result<string>> {
  const number = checkRecordNumber(typed);
  if (!number.ok) return number;
  await lockNumber(trx, councilId, number.value);
  const taken = await findByRecord(trx, councilId, number.value);
  if (taken && taken.id !== matterId)
    return refused(refuse('record-number-taken', { recordNumber: number.value, title: taken.title }));
  return number;
}
