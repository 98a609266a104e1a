import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepMatters } from '../policy.ts';
import { checkWords } from '../queries/check-matter.ts';
import { findMatter, setRecord, updateMatter } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { claimNumber, type MatterForm } from './create-matter.ts';

/** New words for a matter that the council has, and another number in this council if it is given another. */
export async function editMatter(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  matterId: string,
  form: MatterForm,
): Promise<Result<null>> {
  if (!mayKeepMatters(viewer, councilId)) return refused(refuse('matter-not-allowed'));
  const matter = await findMatter(trx, matterId);
  if (!matter?.records.some((record) => record.councilId === councilId))
    return refused(refuse('matter-unknown'));
  const words = checkWords(form.title, form.officers);
  if (!words.ok) return words;
  const number = await claimNumber(trx, councilId, form.recordNumber, matterId);
  if (!number.ok) return number;
  await updateMatter(trx, matterId, words.value);
  await setRecord(trx, matterId, councilId, number.value);
  return ok(null);
}
