import { isId } from '../../../../kernel/ids.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import { listMeetings } from '../../meetings/index.ts';
import type { AgendaPlace, Candidate } from '../model.ts';
import { mayPlaceProposals, mayReadProposals } from '../policy.ts';
import { type ItemPlace, listCandidates, listItemPlaces, takeCandidate } from '../store.ts';
import { listPlaces } from './list-places.ts';

export type CandidatesPage = {
  readonly council: Council;
  readonly waiting: readonly Candidate[];
  /** Became items, with where they stand. */
  readonly used: readonly (Candidate & { readonly place: ItemPlace | null })[];
  readonly meetings: readonly { readonly id: string; readonly heldOn: string }[];
  readonly places: readonly AgendaPlace[];
  /** Just removed, to be brought back. */
  readonly removed: Candidate | null;
  readonly mayPlace: boolean;
};

/** Null where there is no such council for the reader. `?fjernet=` names the candidate just removed. */
export async function describeCandidates(visit: Visit): Promise<CandidatesPage | null> {
  const { viewer, db, clock, url } = visit;
  const councilId = visit.params.council ?? '';
  if (!mayReadProposals(viewer, councilId)) return null;
  const mayPlace = mayPlaceProposals(viewer, councilId);
  const removedId = url.searchParams.get('fjernet') ?? '';
  return db.as(viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    if (!council) return null;
    const today = clock.today();
    const candidates = await listCandidates(trx, councilId);
    const used = candidates.filter(({ itemId }) => itemId !== null);
    const items = await listItemPlaces(
      trx,
      used.flatMap(({ itemId }) => (itemId === null ? [] : [itemId])),
    );
    const meetings = await listMeetings(trx, viewer, { councilId, from: today.toString() });
    return {
      council,
      waiting: candidates.filter(({ itemId }) => itemId === null),
      used: used.map((each) => ({ ...each, place: items.get(each.itemId ?? '') ?? null })),
      meetings: meetings.filter(({ cancelled }) => cancelled === null),
      places: mayPlace ? await listPlaces(trx, viewer, councilId, today) : [],
      removed: mayPlace && isId(removedId) ? await takeCandidate(trx, councilId, removedId, true) : null,
      mayPlace,
    };
  });
}
