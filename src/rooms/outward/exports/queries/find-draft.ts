import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { PaperKind, Params, Sheet } from '../../../ground/papers/index.ts';

/** The paper at the address as it is being prepared; null where there is none. */
export async function findDraft(
  trx: Trx,
  viewer: Viewer,
  kind: PaperKind,
  params: Params,
): Promise<Sheet | null> {
  const subject = await kind.place.find(trx, viewer, params);
  return subject ? kind.draft(trx, viewer, subject) : null;
}
