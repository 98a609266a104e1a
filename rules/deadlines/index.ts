export { findRuleSet, type RuleSet, ruleSets } from '../rule-sets/index.ts';
export {
  type AppointmentDates,
  calculateAppointments,
  calculateNotice,
  calculateQuarter,
  calculateQuotaYear,
  type NoticeInput,
  type QuotaYear,
} from './calendar.ts';
export { addDays, weekdayOf } from './civil-date.ts';
export { electionDay, isElectionYear, lastElectionYear } from './elections.ts';
export { type Holiday, holidayYears, listHolidays } from './holidays.ts';
export {
  calculateDeadlines,
  type DeadlineInput,
  type MeetingDeadlines,
  type MeetingKind,
} from './meeting.ts';
export { decideQuotaNotices, type QuotaNotices } from './quota-notices.ts';
export { findWorkdayAtOrBefore, isWorkday, type WorkdayOptions } from './workdays.ts';
