import { isRealDate } from '../forms/index.ts';
import { findExcess } from '../limits/index.ts';
import { type Decided, decided, type Refused } from '../outcome/index.ts';
import { addDays, isoDate, mondayOfWeek, yearOf } from './civil-date.ts';
import { refuse } from './errors.ts';
import * as steps from './steps.ts';

/** The dates of the refugee quotas for one year; the statute says "before", so the last day is the day before. */
export type QuotaYear = {
  readonly nationalTotalBy: string;
  readonly agreementBefore: string;
  readonly agreementLastDay: string;
  readonly imposedBefore: string;
};

/**
 * When the refugee quotas for a year are announced, agreed and, failing agreement, imposed: all in the year before.
 *
 * @example
 * calculateQuotaYear(2025).agreementBefore; // '2024-09-10'
 */
export function calculateQuotaYear(year: number): Decided<QuotaYear> {
  const before = isoDate(year - 1, 9, 10);
  const value = {
    nationalTotalBy: isoDate(year - 1, 5, 1),
    agreementBefore: before,
    agreementLastDay: addDays(before, -1),
    imposedBefore: isoDate(year - 1, 9, 30),
  };
  return decided(steps.quotaYear(year, value), value);
}

export type NoticeInput = {
  /** The day the other party has the written notice, YYYY-MM-DD. */
  readonly givenOn: string;
  /** Whole months of notice. */
  readonly months: number;
};

/**
 * When an agreement ends that can be given notice "with n months to the end of a calendar year".
 *
 * @example
 * const answer = calculateNotice({ givenOn: '2022-07-01', months: 6 });
 * answer.status === 'decided' && answer.endsOn; // '2023-12-31'
 */
export function calculateNotice(
  input: NoticeInput,
): Decided<{ endsOn: string; lastNoticeDay: string }> | Refused {
  const { givenOn, months } = input;
  const excess = findExcess('deadlines', { months });
  if (excess) return excess;
  if (!isRealDate(givenOn)) return refuse('date-not-real', { date: givenOn });
  if (!Number.isInteger(months) || months < 0) return refuse('notice-months-out-of-range', { months });
  let year = yearOf(givenOn);
  while (lastNoticeDay(year, months) < givenOn) year += 1;
  const endsOn = isoDate(year, 12, 31);
  const last = lastNoticeDay(year, months);
  const first = yearOf(givenOn);
  const missed =
    year === first || months > 12 ? undefined : { day: lastNoticeDay(first, months), year: first };
  const step = steps.notice({ givenOn, months, lastDay: last, endsOn }, missed);
  return decided([step], { endsOn, lastNoticeDay: last });
}

/** The day before the first of the month that opens the last `months` months of the year. */
function lastNoticeDay(year: number, months: number): string {
  const opening = year * 12 + 12 - months;
  return addDays(isoDate(Math.floor(opening / 12), (opening % 12) + 1, 1), -1);
}

/**
 * The first and last day of a quarter; "senest andet kvartal" is its last day.
 *
 * @example
 * calculateQuarter(2022, 2); // { from: '2022-04-01', to: '2022-06-30' }
 */
export function calculateQuarter(year: number, quarter: number): { from: string; to: string } | Refused {
  if (![1, 2, 3, 4].includes(quarter)) return refuse('unknown-quarter', { quarter });
  const next = quarter === 4 ? isoDate(year + 1, 1, 1) : isoDate(year, quarter * 3 + 1, 1);
  return { from: isoDate(year, quarter * 3 - 2, 1), to: addDays(next, -1) };
}

/** The shared timeline of the appointments to business-house boards in the year after an election. */
export type AppointmentDates = {
  readonly nominationsBy: string;
  readonly clarification: { readonly from: string; readonly to: string };
  readonly appointments: { readonly from: string; readonly to: string };
  readonly boardsTakeOfficeOn: string;
};

/**
 * The appointment process as it was agreed for 2022, moved to another year: nominations by the end of February,
 * clarification in the first half of March, appointment in week 12, boards in office on 1 April.
 *
 * @example
 * calculateAppointments(2022).appointments; // { from: '2022-03-21', to: '2022-03-25' }
 */
export function calculateAppointments(year: number): Decided<AppointmentDates> {
  const monday = mondayOfWeek(year, 12);
  const value = {
    nominationsBy: addDays(isoDate(year, 3, 1), -1),
    clarification: { from: isoDate(year, 3, 1), to: isoDate(year, 3, 15) },
    appointments: { from: monday, to: addDays(monday, 4) },
    boardsTakeOfficeOn: isoDate(year, 4, 1),
  };
  const step = steps.appointments({
    nominationsBy: value.nominationsBy,
    clarifiedBy: value.clarification.to,
    appointedFrom: monday,
    takeOfficeOn: value.boardsTakeOfficeOn,
  });
  return decided([step], value);
}
