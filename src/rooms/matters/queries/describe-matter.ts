import type { Visit } from '../../../platform/http/route.ts';
import type { Matter, Treatment } from '../model.ts';
import { mayKeepMatters, mayReadAllMatters, mayReadMatters } from '../policy.ts';
import { findCouncilName, listCouncilNames } from '../store.ts';
import { getMatter } from './get-matter.ts';
import { listTreatments } from './list-treatments.ts';

export type CouncilName = { readonly id: string; readonly name: string };

export type MatterPage = {
  /** The council whose work the reader stands in. */
  readonly council: CouncilName;
  readonly matter: Matter;
  readonly treatments: readonly Treatment[];
  /** The matter lies in this council and the reader keeps it. */
  readonly mayEdit: boolean;
  /** Councils the reader keeps that do not have the matter yet. */
  readonly shareable: readonly CouncilName[];
};

/** Null where there is no such matter for the reader in this council. */
export async function describeMatter(visit: Visit): Promise<MatterPage | null> {
  const { viewer, params } = visit;
  const councilId = params.council ?? '';
  return visit.db.as(viewer, async (trx) => {
    const name = await findCouncilName(trx, councilId);
    const matter = await getMatter(trx, viewer, params.matter ?? '');
    if (name === null || !matter || !mayReadMatters(viewer, councilId)) return null;
    const here = matter.records.some((record) => record.councilId === councilId);
    if (!here && !mayReadAllMatters(viewer)) return null;
    const taken = new Set(matter.records.map((record) => record.councilId));
    const councils = await listCouncilNames(trx);
    return {
      council: { id: councilId, name },
      matter,
      treatments: await listTreatments(trx, viewer, matter.id),
      mayEdit: here && mayKeepMatters(viewer, councilId),
      shareable: councils.filter(({ id }) => !taken.has(id) && mayKeepMatters(viewer, id)),
    };
  });
}
