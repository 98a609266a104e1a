import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { ofMeeting, publicMeeting } from '../../../../addresses/index.ts';
import { danishTime } from '../../../../kernel/clock.ts';
import { kindNames } from '../texts.da.ts';
import type { Meeting } from './meeting.ts';

type CalendarSource = {
  readonly councilName: string;
  readonly baseUrl: string;
  /** When the calendar was written: DTSTAMP. */
  readonly at: Temporal.Instant;
};

/**
 * The meetings as an iCalendar (RFC 5545). Times are written in UTC; each meeting keeps its UID for life, every change
 * counts SEQUENCE up, and a meeting called off stays as CANCELLED.
 */
export function meetingCalendar(meetings: readonly Meeting[], source: CalendarSource): string {
  const calendar = ical({
    name: source.councilName,
    prodId: { company: 'Tværs', product: 'tvaers', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) {
    calendar.createEvent({
      id: `${meeting.id}@tvaers`,
      sequence: meeting.sequence,
      stamp: new Date(source.at.epochMilliseconds),
      start: instantOf(meeting.heldOn, meeting.startsAt),
      end: instantOf(meeting.heldOn, meeting.endsAt ?? twoHoursAfter(meeting.startsAt)),
      summary: `${source.councilName}: ${kindNames[meeting.kind].toLowerCase()}`,
      location: [meeting.place, meeting.joinAddress].filter((part) => part).join(' · '),
      description: meeting.cancelled ? `Aflyst: ${meeting.cancelled.reason}` : '',
      url: `${source.baseUrl}${publicMeeting(ofMeeting(meeting))}`,
      status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

/** UTC, because a Date carries no zone and the library would print the process's own. */
function instantOf(day: string, time: string): Date {
  const zoned = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(danishTime);
  return new Date(zoned.epochMilliseconds);
}

/** A meeting without an end is shown as two hours, within its day. */
function twoHoursAfter(time: string): string {
  const start = Temporal.PlainTime.from(time);
  const last = Temporal.PlainTime.from('23:59');
  const end = start.add({ hours: 2 });
  return (Temporal.PlainTime.compare(end, start) < 0 ? last : end).toString({ smallestUnit: 'minute' });
}
