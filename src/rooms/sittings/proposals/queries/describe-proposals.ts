import type { CouncilId, ProposalId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Sentences } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import { type HistoryEntry, listHistory } from '../../../ground/history/index.ts';
import type { AgendaPlace, Proposal } from '../model.ts';
import { type ItemPlace, listItemPlaces, listProposalsIn } from '../store.ts';
import { itemsOf, placeOf } from './describe-my-proposals.ts';
import { listPlaces } from './list-places.ts';

type Listed = Proposal & { readonly place: ItemPlace | null };
export type ListedProposal = Listed & { readonly proposer: string };

/** The council's proposals; who proposed them is told by those who may look that up. */
type CouncilProposals = {
  readonly council: Council;
  readonly proposals: readonly Listed[];
  readonly places: readonly AgendaPlace[];
  readonly mayPlace: boolean;
};

export type DescribedProposals = Omit<CouncilProposals, 'proposals'> & {
  /** Waiting for the chair to put them on, the oldest first. */
  readonly open: readonly ListedProposal[];
  /** On an agenda or taken back, the newest first. */
  readonly settled: readonly ListedProposal[];
};

/** Null where there is no such council for the reader. */
export async function describeProposals(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  today: Temporal.PlainDate,
): Promise<CouncilProposals | null> {
  const council = await findCouncil(trx, councilId);
  if (!council || !may(viewer, 'read-proposals', councilId)) return null;
  const mayPlace = may(viewer, 'place-proposals', councilId);
  const proposals = await listProposalsIn(trx, councilId);
  const items = await listItemPlaces(trx, itemsOf(proposals));
  return {
    council,
    proposals: proposals.map((proposal) => ({ ...proposal, place: placeOf(proposal, items) })),
    places: mayPlace ? await listPlaces(trx, viewer, councilId, today) : [],
    mayPlace,
  };
}

/** The same with the proposers' names, open and settled apart. */
export function withProposers(
  { proposals, ...described }: CouncilProposals,
  names: ReadonlyMap<string, string>,
): DescribedProposals {
  const listed = proposals.map((proposal) => ({
    ...proposal,
    proposer: names.get(proposal.proposedBy) ?? 'Ukendt',
  }));
  return {
    ...described,
    open: listed.filter(({ state }) => state.kind === 'open').reverse(),
    settled: listed.filter(({ state }) => state.kind !== 'open'),
  };
}

/** What happened to one proposal, newest first. */
export function listProposalHistory(
  trx: Trx,
  id: ProposalId,
  sentences: Sentences,
): Promise<readonly HistoryEntry[]> {
  return listHistory(trx, `proposal:${id}`, sentences);
}
