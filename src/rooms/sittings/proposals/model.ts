import type {
  AgendaItemId,
  CandidateId,
  CouncilId,
  MatterId,
  MeetingId,
  PersonId,
  ProposalId,
} from '../../../kernel/ids.ts';
export type ProposalState =
  | { readonly kind: 'open' }
  | { readonly kind: 'on-agenda'; readonly itemId: AgendaItemId }
  | { readonly kind: 'withdrawn'; readonly at: Date };

export type Proposal = {
  readonly id: ProposalId;
  readonly councilId: CouncilId;
  readonly councilName: string;
  readonly proposedBy: PersonId;
  readonly title: string;
  readonly background: string;
  readonly recommendation: string;
  readonly submittedAt: Date;
  /** Day of the meeting it goes to, YYYY-MM-DD. */
  readonly meetingOn: string;
  /** Day of the meeting the proposer named. */
  readonly wishedOn: string;
  /** It came after the deadline of the meeting the proposer named. */
  readonly late: boolean;
  readonly state: ProposalState;
};

/** A meeting one can propose for. */
export type ProposalMeeting = {
  readonly id: MeetingId;
  readonly councilId: CouncilId;
  readonly councilName: string;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  /** Last day for proposals, YYYY-MM-DD. */
  readonly deadlineOn: string;
};

export type Candidate = {
  readonly id: CandidateId;
  readonly title: string;
  readonly note: string;
  readonly matterId: MatterId | null;
  readonly recordNumber: string | null;
  /** The meeting it is meant for; null when that is open. */
  readonly meeting: { readonly id: MeetingId; readonly heldOn: string } | null;
  /** The agenda item it became. */
  readonly itemId: AgendaItemId | null;
  /** Taken off the list; it can be brought back. */
  readonly isRemoved: boolean;
};

/** A place on an agenda where a new item can go. */
export type AgendaPlace = {
  /** `meeting/section`, or `meeting/ny-2` where the agenda will be opened from the template: its section no. 2. */
  readonly value: string;
  readonly meetingOn: string;
  readonly section: string;
};
