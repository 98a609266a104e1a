import type { CouncilId, MatterId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, findCouncil, listCouncils } from '../../../ground/councils/index.ts';
import type { Matter } from '../model.ts';
import { getMatter } from './get-matter.ts';

export type DescribedMatter = {
  /** The council whose work the reader stands in. */
  readonly council: Council;
  readonly matter: Matter;
  /** The matter lies in this council and the reader keeps it. */
  readonly mayEdit: boolean;
  /** Councils the reader keeps that do not have the matter yet. */
  readonly shareable: readonly Council[];
};

/** Null where there is no such matter for the reader in this council. */
export async function describeMatter(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  matterId: MatterId,
): Promise<DescribedMatter | null> {
  const council = await findCouncil(trx, councilId);
  const matter = await getMatter(trx, viewer, matterId);
  if (!council || !matter || !may(viewer, 'read-matters', councilId)) return null;
  const here = matter.records.some((record) => record.councilId === councilId);
  if (!here && !may(viewer, 'read-all-matters')) return null;
  const taken = new Set(matter.records.map((record) => record.councilId));
  const councils = await listCouncils(trx);
  return {
    council,
    matter,
    mayEdit: here && may(viewer, 'keep-matters', councilId),
    shareable: councils.filter(({ id }) => !taken.has(id) && may(viewer, 'keep-matters', id)),
  };
}
