import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import type { Proposal, ProposalMeeting } from '../model.ts';
import { listOwnCouncils } from '../policy.ts';
import { type ItemPlace, listItemPlaces, listProposalsBy } from '../store.ts';
import { listProposalMeetings } from './list-proposal-meetings.ts';

export type OwnProposal = Proposal & {
  /** Where it stands, once it is on an agenda. */
  readonly place: ItemPlace | null;
};

export type MyProposalsPage = {
  readonly proposals: readonly OwnProposal[];
  readonly meetings: readonly ProposalMeeting[];
  readonly today: string;
};

/** The viewer's own proposals and the meetings that can be proposed for. */
export async function describeMyProposals(visit: Visit): Promise<MyProposalsPage> {
  const { viewer, db, clock } = visit;
  const today = clock.today();
  const { proposals, meetings } = await db.as(viewer, async (trx) => ({
    proposals: viewer.kind === 'person' ? await listProposalsBy(trx, viewer.personId) : [],
    meetings: await listProposalMeetings(trx, viewer, listOwnCouncils(viewer), today),
  }));
  const itemIds = proposals.flatMap(({ state }) => (state.kind === 'on-agenda' ? [state.itemId] : []));
  // Members do not see the draft; of the items their own proposals became they are told the day and the number.
  const places = await db.as(systemViewer, (trx) => listItemPlaces(trx, itemIds));
  return {
    proposals: proposals.map((proposal) => ({ ...proposal, place: placeOf(proposal, places) })),
    meetings,
    today: today.toString(),
  };
}

function placeOf({ state }: Proposal, places: ReadonlyMap<string, ItemPlace>): ItemPlace | null {
  return state.kind === 'on-agenda' ? (places.get(state.itemId) ?? null) : null;
}
