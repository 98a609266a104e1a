import type { Visit } from '../../../../platform/http/route.ts';
import { type Council, findCouncil, listCouncils } from '../../../ground/councils/index.ts';
import type { Matter, Treatment } from '../model.ts';
import { mayKeepMatters, mayReadAllMatters, mayReadMatters } from '../policy.ts';
import { getMatter } from './get-matter.ts';
import { listTreatments } from './list-treatments.ts';

export type MatterPage = {
  /** The council whose work the reader stands in. */
  readonly council: Council;
  readonly matter: Matter;
  readonly treatments: readonly Treatment[];
  /** The matter lies in this council and the reader keeps it. */
  readonly mayEdit: boolean;
  /** Councils the reader keeps that do not have the matter yet. */
  readonly shareable: readonly Council[];
};

/** Null where there is no such matter for the reader in this council. */
export async function describeMatter(visit: Visit): Promise<MatterPage | null> {
  const { viewer, params } = visit;
  const councilId = params.council ?? '';
  return visit.db.as(viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    const matter = await getMatter(trx, viewer, params.matter ?? '');
    if (!council || !matter || !mayReadMatters(viewer, councilId)) return null;
    const here = matter.records.some((record) => record.councilId === councilId);
    if (!here && !mayReadAllMatters(viewer)) return null;
    const taken = new Set(matter.records.map((record) => record.councilId));
    const councils = await listCouncils(trx);
    return {
      council,
      matter,
      treatments: await listTreatments(trx, viewer, matter.id),
      mayEdit: here && mayKeepMatters(viewer, councilId),
      shareable: councils.filter(({ id }) => !taken.has(id) && mayKeepMatters(viewer, id)),
    };
  });
}
