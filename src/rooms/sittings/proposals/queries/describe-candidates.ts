import type { CandidateId, CouncilId, MeetingId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import { listMeetings } from '../../meetings/index.ts';
import type { AgendaPlace, Candidate } from '../model.ts';
import { findRemovedCandidate, type ItemPlace, listCandidates, listItemPlaces } from '../store.ts';
import { listPlaces } from './list-places.ts';

type UsedCandidate = Candidate & { readonly place: ItemPlace | null };

export type DescribedCandidates = {
  readonly council: Council;
  readonly waiting: readonly Candidate[];
  /** Became items, with where they stand. */
  readonly used: readonly UsedCandidate[];
  readonly meetings: readonly { readonly id: MeetingId; readonly heldOn: string }[];
  readonly places: readonly AgendaPlace[];
  /** Just removed, to be brought back. */
  readonly removed: Candidate | null;
  readonly mayPlace: boolean;
};

/**
 * Null where there is no such council for the reader.
 * @param removedId the candidate just removed, or null
 */
export async function describeCandidates(
  trx: Trx,
  viewer: Viewer,
  { councilId, removedId }: { readonly councilId: CouncilId; readonly removedId: CandidateId | null },
  today: Temporal.PlainDate,
): Promise<DescribedCandidates | null> {
  const council = await findCouncil(trx, councilId);
  if (!council || !may(viewer, 'read-proposals', councilId)) return null;
  const mayPlace = may(viewer, 'place-proposals', councilId);
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
    used: used.map((each) => ({ ...each, place: (each.itemId && items.get(each.itemId)) || null })),
    meetings: meetings.filter(({ cancelled }) => cancelled === null),
    places: mayPlace ? await listPlaces(trx, viewer, councilId, today) : [],
    removed: mayPlace && removedId ? await findRemovedCandidate(trx, councilId, removedId) : null,
    mayPlace,
  };
}

export type DescribedCandidate = DescribedCandidates & {
  readonly candidate: Candidate;
  /** Where the item stands it became; null while it waits, and where that cannot be seen. */
  readonly place: ItemPlace | null;
  readonly history: readonly HistoryEntry[];
};

/** One candidate of the list, waiting or used; null where there is none. */
export async function describeCandidate(
  trx: Trx,
  viewer: Viewer,
  asked: { readonly councilId: CouncilId; readonly candidateId: CandidateId; readonly sentences: Sentences },
  today: Temporal.PlainDate,
): Promise<DescribedCandidate | null> {
  const { councilId, candidateId } = asked;
  const list = await describeCandidates(trx, viewer, { councilId, removedId: null }, today);
  const used = list?.used.find(({ id }) => id === candidateId);
  const candidate = used ?? list?.waiting.find(({ id }) => id === candidateId);
  if (!list || !candidate) return null;
  const history = await listHistory(trx, `candidate:${candidate.id}`, asked.sentences);
  return { ...list, candidate, place: used?.place ?? null, history };
}
