import type { MatterId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Matter } from '../model.ts';
import { findMatter } from '../store.ts';

/** The matter with its numbers; null where there is none or the viewer may not see it. */
export async function getMatter(trx: Trx, viewer: Viewer, id: MatterId): Promise<Matter | null> {
  const matter = await findMatter(trx, id);
  if (!matter || may(viewer, 'read-all-matters')) return matter;
  const records = matter.records.filter((record) => may(viewer, 'read-matters', record.councilId));
  return records.length > 0 ? { ...matter, records } : null;
}
