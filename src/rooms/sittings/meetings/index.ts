export { moveDeadline } from './commands/move-deadline.ts';
export { planMeeting } from './commands/plan-meeting.ts';
export type {
  Deadline,
  DeadlineName,
  Meeting,
  MeetingInput,
} from './model.ts';
export { deadlinesOf, nearness } from './queries/deadlines-of.ts';
export { meetingCalendar } from './queries/meeting-calendar.ts';
export { routes } from './routes.ts';
export { findMeeting, getMeeting, listMeetings } from './store.ts';
export { deadlineTitles, formNames, kindNames } from './texts.da.ts';
export { ways } from './ways.ts';
