import type { AgendaItemId } from '../../../../kernel/ids.ts';
import { councilsWhereMay } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import type { Proposal, ProposalMeeting } from '../model.ts';
import { type ItemPlace, listProposalsBy } from '../store.ts';
import { listProposalMeetings } from './list-proposal-meetings.ts';

export type OwnProposal = Proposal & {
  /** Where it stands, once it is on an agenda. */
  readonly place: ItemPlace | null;
};

export type DescribedMyProposals = {
  readonly proposals: readonly OwnProposal[];
  readonly meetings: readonly ProposalMeeting[];
  /** YYYY-MM-DD */
  readonly today: string;
};

/** The viewer's own proposals and the meetings that can be proposed for. */
export async function describeMyProposals(trx: Trx, viewer: Viewer, today: Temporal.PlainDate) {
  return {
    proposals: viewer.kind === 'person' ? await listProposalsBy(trx, viewer.personId) : [],
    meetings: await listProposalMeetings(trx, viewer, councilsWhereMay(viewer, 'propose-items'), today),
    today: today.toString(),
  };
}

/** The items that proposals became. */
export function itemsOf(proposals: readonly Pick<Proposal, 'state'>[]): readonly AgendaItemId[] {
  return proposals.flatMap(({ state }) => (state.kind === 'on-agenda' ? [state.itemId] : []));
}

/** Where a proposal stands among the items that were found. */
export function placeOf(
  { state }: Pick<Proposal, 'state'>,
  places: ReadonlyMap<AgendaItemId, ItemPlace>,
): ItemPlace | null {
  return state.kind === 'on-agenda' ? (places.get(state.itemId) ?? null) : null;
}
