import type { AgendaItemId, CouncilId, MatterId, MeetingId } from '../../../kernel/ids.ts';

/** A council's own number for a matter. */
type MatterRecord = {
  readonly councilId: CouncilId;
  readonly councilName: string;
  readonly recordNumber: string;
  /** The council alone sees the matter, until an open item of it has been sent out. */
  readonly isOwn: boolean;
};

export type Matter = {
  readonly id: MatterId;
  readonly title: string;
  /** Initials of the officers who carry it. */
  readonly officers: readonly string[];
  readonly records: readonly MatterRecord[];
};

/** What the form decides of a matter itself. */
export type MatterWords = Pick<Matter, 'title' | 'officers'>;

/** One line of a council's list. */
export type MatterLine = {
  readonly id: MatterId;
  readonly title: string;
  readonly officers: readonly string[];
  /** The number in the council that lists it; null where the matter is another council's. */
  readonly recordNumber: string | null;
  /** Names of the councils that have the matter. */
  readonly councils: readonly string[];
  /** Day of the latest meeting in the listing council that has it on its agenda, YYYY-MM-DD. */
  readonly latestOn: string | null;
};

/** `draft`: on an agenda that has not been sent out. */
type TreatmentState = 'draft' | 'sent' | 'withdrawn';

/** One meeting's treatment of the matter. */
export type Treatment = {
  readonly councilId: CouncilId;
  readonly councilName: string;
  readonly meetingId: MeetingId;
  /** YYYY-MM-DD. */
  readonly heldOn: string;
  readonly itemId: AgendaItemId;
  /** "3.1"; null until the agenda is sent out. */
  readonly number: string | null;
  readonly title: string;
  readonly kind: 'decision' | 'discussion' | 'orientation';
  readonly state: TreatmentState;
};
