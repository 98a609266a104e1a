import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import type { AgendaPlace, Proposal } from '../model.ts';
import { mayPlaceProposals, mayReadProposals } from '../policy.ts';
import { type ItemPlace, listItemPlaces, listNames, listProposalsIn } from '../store.ts';
import { listPlaces } from './list-places.ts';

export type ListedProposal = Proposal & { readonly proposer: string; readonly place: ItemPlace | null };

export type ProposalsPage = {
  readonly council: Council;
  /** Waiting for the chair to put them on, the oldest first. */
  readonly open: readonly ListedProposal[];
  /** On an agenda or taken back, the newest first. */
  readonly settled: readonly ListedProposal[];
  readonly places: readonly AgendaPlace[];
  readonly mayPlace: boolean;
};

/** Null where there is no such council for the reader. */
export async function describeProposals(visit: Visit): Promise<ProposalsPage | null> {
  const { viewer, db, clock } = visit;
  const councilId = visit.params.council ?? '';
  if (!mayReadProposals(viewer, councilId)) return null;
  const mayPlace = mayPlaceProposals(viewer, councilId);
  const found = await db.as(viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    if (!council) return null;
    const proposals = await listProposalsIn(trx, councilId);
    const itemIds = proposals.flatMap(({ state }) => (state.kind === 'on-agenda' ? [state.itemId] : []));
    const items = await listItemPlaces(trx, itemIds);
    const places = mayPlace ? await listPlaces(trx, viewer, councilId, clock.today()) : [];
    return { council, proposals, items, places };
  });
  if (!found) return null;
  const ids = found.proposals.map(({ proposedBy }) => proposedBy);
  // The chair does not see the register of people, but is told who proposes to the council they chair.
  const names = await db.as(systemViewer, (trx) => listNames(trx, ids));
  const listed = found.proposals.map((proposal) => ({
    ...proposal,
    proposer: names.get(proposal.proposedBy) ?? 'Ukendt',
    place: proposal.state.kind === 'on-agenda' ? (found.items.get(proposal.state.itemId) ?? null) : null,
  }));
  return {
    council: found.council,
    open: listed.filter(({ state }) => state.kind === 'open').reverse(),
    settled: listed.filter(({ state }) => state.kind !== 'open'),
    places: found.places,
    mayPlace,
  };
}
