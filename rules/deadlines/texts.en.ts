import { englishCount, englishDate, englishList } from '../exact/index.ts';
import type { Sentences } from '../outcome/index.ts';
import { weekdayOf, yearOf } from './civil-date.ts';
import type { DeadlineKinds } from './kinds.ts';

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const day = (date: string): string => `${weekdays[weekdayOf(date) - 1] ?? ''} ${englishDate(date)}`;

/** What a deadline tells, in English. */
export const english: Sentences<DeadlineKinds> = {
  'deadline-proposals': ({ meetingOn, daysBefore, by }) =>
    `A member can make proposals at the latest ${daysBefore} days before the meeting on ${day(meetingOn)}, that is until ${day(by)}.`,
  'deadline-agenda': ({ meetingOn, by }) =>
    `The agenda must be sent at the latest on the same weekday of the week before the meeting on ${day(meetingOn)}, that is ${day(by)}.`,
  'deadline-on-rest-day': ({ deadline, rest, earlier }) =>
    `The deadline ${englishDate(deadline)} falls on a day of rest (${rest}). It does not move, but be done on ${day(earlier)}.`,
  'deadline-extraordinary': () =>
    'The deadlines for proposals and agenda hold for ordinary meetings. For an extraordinary meeting there is none.',
  'deadline-constitutive-as-ordinary': () =>
    'The constitutive meeting is given the same deadlines for proposals and agenda as an ordinary one; this is an interpretation.',
  'deadline-alliances': ({ meetingOn, workingDaysBefore, saturdayCounts, by }) =>
    `Alliances must be told at the latest ${workingDaysBefore} working days before the meeting on ${day(meetingOn)}. The day of the meeting does not count, and Saturday ${saturdayCounts ? 'counts' : 'does not count'} as a working day: the last day is ${day(by)}.`,
  'deadline-constitutive': ({ electedOn, by, meetingOn, kept }) =>
    `The constitutive meeting must be held after the municipal election on ${englishDate(electedOn)} and by ${englishDate(by)}. The meeting on ${englishDate(meetingOn)} ${kept ? 'keeps' : 'does not keep'} the deadline.`,
  'deadline-before-rules': ({ meetingOn, validFrom }) =>
    `The meeting on ${englishDate(meetingOn)} lies before the rules of procedure came into force on ${englishDate(validFrom)}; the deadlines are counted by them all the same.`,
  'deadline-quarter': ({ year, quarter, from, to }) =>
    `Quarter ${quarter} of ${year} is from ${englishDate(from)} to ${englishDate(to)}; “by quarter ${quarter}” is by that day.`,
  'deadline-national-total': ({ year, by }) =>
    `The national total for ${year} is announced by ${englishDate(by)}.`,
  'deadline-agreement': ({ before, lastDay }) =>
    `The municipalities of a region tell of an agreement before ${englishDate(before)}; the last day is ${englishDate(lastDay)}.`,
  'deadline-imposed': ({ before }) =>
    `Without an agreement the immigration service sets the municipal quotas before ${englishDate(before)}.`,
  'deadline-notified': ({ regions, by }) =>
    regions.length === 0
      ? `No region has told of an agreement by ${englishDate(by)}.`
      : `An agreement was told by ${englishDate(by)} in ${englishList(regions)}.`,
  'deadline-imposed-for': ({ regions }) =>
    regions.length === 0
      ? 'The immigration service need not set quotas in any of the regions.'
      : `The immigration service sets the municipal quotas in ${englishList(regions)}.`,
  'deadline-notice': ({ givenOn, months, lastDay, endsOn }) =>
    `The notice of ${englishDate(givenOn)} is given by ${englishDate(lastDay)}, which is ${englishCount(months, 'month', 'months')} before the end of ${yearOf(endsOn)}. The agreement ends on ${englishDate(endsOn)}.`,
  'deadline-notice-late': ({ givenOn, months, missed, missedYear, lastDay, endsOn }) =>
    `The notice of ${englishDate(givenOn)} came too late for the end of ${missedYear}: with ${englishCount(months, 'month', 'months')} of notice it had to be given by ${englishDate(missed)}. It therefore holds for the end of ${yearOf(endsOn)}, for which the last day of notice is ${englishDate(lastDay)}. The agreement ends on ${englishDate(endsOn)}.`,
  'deadline-appointments': ({ nominationsBy, clarifiedBy, appointedFrom, takeOfficeOn }) =>
    `Nominations by ${englishDate(nominationsBy)}, clarification until ${englishDate(clarifiedBy)}, appointment in week 12 from ${englishDate(appointedFrom)}, and the boards take office on ${englishDate(takeOfficeOn)}.`,
};
