import type { CouncilId, MeetingId } from '../../../../kernel/ids.ts';
export const meetingForms = ['physical', 'virtual', 'mixed'] as const;
export const meetingKinds = ['ordinary', 'extraordinary', 'constitutive'] as const;
export const deadlineNames = ['proposals', 'agenda', 'alliances'] as const;

export type MeetingForm = (typeof meetingForms)[number];
export type MeetingKind = (typeof meetingKinds)[number];
export type DeadlineName = (typeof deadlineNames)[number];

/** A meeting of the year plan. Its address is its council and its day: a council meets once a day at most. */
export type Meeting = {
  readonly id: MeetingId;
  readonly councilId: CouncilId;
  /** YYYY-MM-DD */
  readonly heldOn: string;
  /** HH:MM, Danish time */
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly place: string;
  readonly form: MeetingForm;
  /** Where to join; null for those who do not sit in the council, and for physical meetings. */
  readonly joinAddress: string | null;
  readonly kind: MeetingKind;
  readonly cancelled: { readonly reason: string } | null;
  /** iCalendar SEQUENCE: counts the changes calendars must hear of. */
  readonly sequence: number;
};

/** A deadline of a meeting: computed from the rules of procedure, and where it was moved to, with the reason. */
export type Deadline = {
  readonly name: DeadlineName;
  /** YYYY-MM-DD; the whole day counts. */
  readonly on: string;
  readonly computedOn: string;
  readonly deviation: { readonly movedTo: string; readonly reason: string } | null;
  /** The working day before, where nobody works on the day itself. */
  readonly advisedOn: string | null;
  /** How the date came about, step by step, each with its §. */
  readonly steps: readonly { readonly text: string; readonly law: string }[];
};

/** A meeting as its form gives it, parsed. */
export type MeetingInput = Pick<
  Meeting,
  'councilId' | 'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'form' | 'kind' | 'joinAddress'
>;
