import { date } from './parts.ts';
import { path } from './path.ts';

export const councilWork = path('/sekretariat/:council');
export const yearPlan = path('/sekretariat/:council/aarsplan');
export const newMeeting = path('/sekretariat/:council/moeder/nyt');
export const meetingChange = path(`/sekretariat/:council/moeder/${date}/ret`);
export const meetingCancellation = path(`/sekretariat/:council/moeder/${date}/aflys`);
export const meetingReinstatement = path(`/sekretariat/:council/moeder/${date}/genindsaet`);
export const meetingDeadlines = path(`/sekretariat/:council/moeder/${date}/frister`);

/** `file` is the council's id and `.ics`. */
export const councilCalendar = path('/kalender/:file{[a-z0-9-]+\\.ics}');
/** `file` is the meeting's day and `.ics`. */
export const publicMeetingCalendar = path('/raad/:council/moeder/:file{\\d{4}-\\d{2}-\\d{2}\\.ics}');
