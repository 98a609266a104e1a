import type { CouncilId } from '../kernel/ids.ts';
import { date } from './parts.ts';
import { type Params, path } from './path.ts';

export const newMeeting = path('/sekretariat/:council/moeder/nyt');
export const meetingChange = path(`/sekretariat/:council/moeder/${date}/ret`);
export const meetingCancellation = path(`/sekretariat/:council/moeder/${date}/aflys`);
export const meetingReinstatement = path(`/sekretariat/:council/moeder/${date}/genindsaet`);
export const meetingDeadlines = path(`/sekretariat/:council/moeder/${date}/frister`);

/** `calendar` is the council's id and `.ics`. */
export const councilCalendar = path('/kalender/:calendar{[a-z0-9-]+\\.ics}');
/** `calendar` is the meeting's day and `.ics`. */
export const publicMeetingCalendar = path('/raad/:council/moeder/:calendar{\\d{4}-\\d{2}-\\d{2}\\.ics}');

/** A meeting as addresses name it. */
export type MeetingPlace = Params<typeof meetingChange.pattern>;

/** The place of a meeting, to make its addresses from. */
export function ofMeeting(meeting: { readonly councilId: CouncilId; readonly heldOn: string }): MeetingPlace {
  return { council: meeting.councilId, date: meeting.heldOn };
}
