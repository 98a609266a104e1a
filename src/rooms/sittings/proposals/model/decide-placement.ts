import type { MeetingId } from '../../../../kernel/ids.ts';

/** A meeting with its last day for proposals, both YYYY-MM-DD. */
type Meeting = { readonly id: MeetingId; readonly heldOn: string; readonly deadlineOn: string };

type Placement = {
  readonly meetingId: MeetingId;
  /** It came before the deadline of the meeting it goes to. */
  readonly inTime: boolean;
};

/**
 * Which meeting a proposal goes to. The day of the deadline counts. A late one goes to the next meeting it is in time
 * for, unless the proposer insists or there is none; then it stays where it was meant to go, marked as late.
 * @param all the council's coming meetings in any order, with the one wished for
 */
export function decidePlacement(
  wished: Meeting,
  all: readonly Meeting[],
  today: string,
  insists: boolean,
): Placement {
  if (today <= wished.deadlineOn) return { meetingId: wished.id, inTime: true };
  const later = all
    .filter((meeting) => meeting.heldOn > wished.heldOn && today <= meeting.deadlineOn)
    .sort((one, other) => one.heldOn.localeCompare(other.heldOn));
  const next = later[0];
  return insists || next === undefined
    ? { meetingId: wished.id, inTime: false }
    : { meetingId: next.id, inTime: true };
}
