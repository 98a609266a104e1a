import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Matter } from '../model.ts';
import { mayReadAllMatters, mayReadMatters } from '../policy.ts';
import { findMatter } from '../store.ts';

/** The matter with its numbers; null where there is none or the viewer may not see it. */
export async function getMatter(trx: Trx, viewer: Viewer, id: string): Promise<Matter | null> {
  const matter = await findMatter(trx, id);
  if (!matter || mayReadAllMatters(viewer)) return matter;
  const records = matter.records.filter((record) => mayReadMatters(viewer, record.councilId));
  return records.length > 0 ? { ...matter, records } : null;
}
