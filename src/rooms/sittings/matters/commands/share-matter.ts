import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { mayKeepMatters } from '../policy.ts';
import { findMatter, setRecord } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { claimNumber } from './create-matter.ts';

export type ShareForm = {
  /** The council that takes the matter up. */
  readonly council: string;
  /** Its own number there. */
  readonly recordNumber: string;
};

/** The matter is treated in one more council, under a number of its own; the viewer must keep that council's matters. */
export async function shareMatter(
  trx: Trx,
  viewer: Viewer,
  matterId: string,
  form: ShareForm,
): Promise<Result<null>> {
  if (form.council === '') return refused(refuse('matter-council-missing'));
  if (!mayKeepMatters(viewer, form.council)) return refused(refuse('matter-not-allowed'));
  const matter = await findMatter(trx, matterId);
  if (!matter) return refused(refuse('matter-unknown'));
  const there = matter.records.find((record) => record.councilId === form.council);
  if (there) {
    const { councilName: council, recordNumber } = there;
    return refused(refuse('matter-already-shared', { council, recordNumber }));
  }
  const number = await claimNumber(trx, form.council, form.recordNumber);
  if (!number.ok) return number;
  await setRecord(trx, matterId, form.council, number.value);
  return ok(null);
}
