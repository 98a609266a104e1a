import {
  type AgendaItemId,
  type CandidateId,
  type CouncilId,
  isId,
  type MeetingId,
  type PersonId,
  type ProposalId,
} from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Candidate, Proposal, ProposalState } from './model.ts';

function selectProposals(trx: Trx) {
  return trx
    .selectFrom('proposals as p')
    .innerJoin('councils as c', 'c.id', 'p.council_id')
    .innerJoin('meetings as m', 'm.id', 'p.meeting_id')
    .leftJoin('meetings as w', 'w.id', 'p.wished_meeting_id')
    .select([
      'p.id',
      'p.council_id as councilId',
      'c.name as councilName',
      'p.proposed_by as proposedBy',
      'p.title',
      'p.background',
      'p.recommendation',
      'p.submitted_at as submittedAt',
      'm.held_on as meetingOn',
      'w.held_on as wishedOn',
      'p.in_time as inTime',
      'p.item_id as itemId',
      'p.withdrawn_at as withdrawnAt',
    ])
    .orderBy('p.submitted_at', 'desc')
    .orderBy('p.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectProposals>['executeTakeFirstOrThrow']>>;

function toProposal({ inTime, itemId, withdrawnAt, ...row }: Row): Proposal {
  const wishedOn = row.wishedOn ?? row.meetingOn;
  return {
    ...row,
    wishedOn,
    late: !inTime || wishedOn !== row.meetingOn,
    state: stateOf(itemId, withdrawnAt),
  };
}

function stateOf(itemId: AgendaItemId | null, withdrawnAt: Date | null): ProposalState {
  if (withdrawnAt !== null) return { kind: 'withdrawn', at: withdrawnAt };
  return itemId === null ? { kind: 'open' } : { kind: 'on-agenda', itemId };
}

/** Newest first. */
export async function listProposalsBy(trx: Trx, personId: PersonId): Promise<readonly Proposal[]> {
  const rows = await selectProposals(trx).where('p.proposed_by', '=', personId).execute();
  return rows.map(toProposal);
}

/** Newest first. */
export async function listProposalsIn(trx: Trx, councilId: CouncilId): Promise<readonly Proposal[]> {
  const rows = await selectProposals(trx).where('p.council_id', '=', councilId).execute();
  return rows.map(toProposal);
}

/** The proposal, held against others until the transaction ends. */
export async function takeProposal(trx: Trx, id: ProposalId): Promise<Proposal | null> {
  const row = await selectProposals(trx).where('p.id', '=', id).forUpdate('p').executeTakeFirst();
  return row ? toProposal(row) : null;
}

type NewProposal = {
  readonly id: ProposalId;
  readonly councilId: CouncilId;
  readonly meetingId: MeetingId;
  readonly wishedMeetingId: MeetingId;
  readonly proposedBy: PersonId;
  readonly title: string;
  readonly background: string;
  readonly recommendation: string;
  readonly at: Temporal.Instant;
  readonly inTime: boolean;
};

export async function insertProposal(trx: Trx, proposal: NewProposal): Promise<void> {
  await trx
    .insertInto('proposals')
    .values({
      id: proposal.id,
      council_id: proposal.councilId,
      meeting_id: proposal.meetingId,
      wished_meeting_id: proposal.wishedMeetingId,
      proposed_by: proposal.proposedBy,
      title: proposal.title,
      background: proposal.background,
      recommendation: proposal.recommendation,
      submitted_at: proposal.at.toString(),
      in_time: proposal.inTime,
      item_id: null,
      withdrawn_at: null,
    })
    .execute();
}

export async function setWithdrawn(trx: Trx, id: ProposalId, at: Temporal.Instant): Promise<void> {
  await trx.updateTable('proposals').set({ withdrawn_at: at.toString() }).where('id', '=', id).execute();
}

export async function setItem(trx: Trx, id: ProposalId, itemId: AgendaItemId): Promise<void> {
  await trx.updateTable('proposals').set({ item_id: itemId }).where('id', '=', id).execute();
}

/** Where an item stands: its meeting's day, and its number once it is sent out. */
export type ItemPlace = { readonly heldOn: string; readonly number: string | null };

export async function listItemPlaces(
  trx: Trx,
  itemIds: readonly AgendaItemId[],
): Promise<ReadonlyMap<AgendaItemId, ItemPlace>> {
  if (itemIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('agenda_items as i')
    .innerJoin('meetings as m', 'm.id', 'i.meeting_id')
    .select(['i.id', 'i.number', 'm.held_on as heldOn'])
    .where('i.id', 'in', [...itemIds])
    .execute();
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}

function selectCandidates(trx: Trx, councilId: CouncilId) {
  return trx
    .selectFrom('candidate_items as c')
    .leftJoin('meetings as m', 'm.id', 'c.meeting_id')
    .leftJoin('matter_records as r', (join) =>
      join.onRef('r.matter_id', '=', 'c.matter_id').onRef('r.council_id', '=', 'c.council_id'),
    )
    .select([
      'c.id',
      'c.title',
      'c.note',
      'c.matter_id as matterId',
      'c.item_id as itemId',
      'c.removed_at as removedAt',
      'c.meeting_id as meetingId',
      'm.held_on as heldOn',
      'r.record_number as recordNumber',
    ])
    .where('c.council_id', '=', councilId)
    .orderBy('m.held_on')
    .orderBy('c.created_at')
    .orderBy('c.id');
}

type CandidateRow = Awaited<ReturnType<ReturnType<typeof selectCandidates>['executeTakeFirstOrThrow']>>;

function toCandidate({ meetingId, heldOn, removedAt, ...row }: CandidateRow): Candidate {
  const isRemoved = removedAt !== null;
  return {
    ...row,
    isRemoved,
    meeting: meetingId !== null && heldOn !== null ? { id: meetingId, heldOn } : null,
  };
}

/** By meeting, those without one last. */
export async function listCandidates(trx: Trx, councilId: CouncilId): Promise<readonly Candidate[]> {
  return (await selectCandidates(trx, councilId).where('c.removed_at', 'is', null).execute()).map(
    toCandidate,
  );
}

/** A candidate that was removed, to be shown for a while. */
export async function findRemovedCandidate(
  trx: Trx,
  councilId: CouncilId,
  id: CandidateId,
): Promise<Candidate | null> {
  if (!isId(id)) return null;
  const row = await selectCandidates(trx, councilId)
    .where('c.id', '=', id)
    .where('c.removed_at', 'is not', null)
    .executeTakeFirst();
  return row ? toCandidate(row) : null;
}

/** The candidate, held against others until the transaction ends. */
export async function takeCandidate(
  trx: Trx,
  councilId: CouncilId,
  id: CandidateId,
): Promise<Candidate | null> {
  if (!isId(id)) return null;
  const row = await selectCandidates(trx, councilId).where('c.id', '=', id).forUpdate('c').executeTakeFirst();
  return row ? toCandidate(row) : null;
}

type NewCandidate = Pick<Candidate, 'id' | 'title' | 'note' | 'matterId'> & {
  readonly councilId: CouncilId;
  readonly meetingId: MeetingId | null;
};

export async function insertCandidate(trx: Trx, candidate: NewCandidate): Promise<void> {
  await trx
    .insertInto('candidate_items')
    .values({
      id: candidate.id,
      council_id: candidate.councilId,
      title: candidate.title,
      note: candidate.note,
      meeting_id: candidate.meetingId,
      matter_id: candidate.matterId,
      item_id: null,
      removed_at: null,
    })
    .execute();
}

export async function changeCandidate(
  trx: Trx,
  id: CandidateId,
  change: { meeting_id?: MeetingId | null; item_id?: AgendaItemId; removed_at?: string | null },
): Promise<void> {
  await trx.updateTable('candidate_items').set(change).where('id', '=', id).execute();
}
