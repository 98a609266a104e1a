import { isRealDate } from '../forms/index.ts';
import { isRefused, type Refused } from '../outcome/index.ts';
import { addDays, weekdayOf, yearOf } from './civil-date.ts';
import { refuse } from './errors.ts';
import { closingDaysOf, type Holiday, holidaysOf, holidayYears } from './holidays.ts';

/**
 * What counts as a working day. "Hverdag" is not one thing in Danish law: a court has counted Saturday
 * (UfR 2022.1586 V). The defaults are the cautious reading for deadlines counted backwards: Monday to Friday,
 * no holidays and no closing days.
 */
export type WorkdayOptions = { readonly saturdayIsWorkday?: boolean; readonly closingDayIsWorkday?: boolean };

/** Refuses a date that does not exist or lies where the holidays are unknown (one year of room for counting). */
export function findDateFault(date: string): Refused | undefined {
  if (!isRealDate(date)) return refuse('date-not-real', { date });
  const { first, last } = holidayYears;
  const year = yearOf(date);
  return year <= first || year > last
    ? refuse('year-without-holidays', { year, first: first + 1, last })
    : undefined;
}

/** Why a date is no working day ("lørdag", "Langfredag"), or undefined when it is one. The date must be checked. */
export function findRestDay(date: string, options: WorkdayOptions = {}): string | undefined {
  const weekday = weekdayOf(date);
  if (weekday === 7) return nameOf(date, holidaysOf(yearOf(date))) ?? 'søndag';
  const holiday = nameOf(date, holidaysOf(yearOf(date)));
  if (holiday !== undefined) return holiday;
  const closed = options.closingDayIsWorkday ? undefined : nameOf(date, closingDaysOf(yearOf(date)));
  if (closed !== undefined) return closed;
  return weekday === 6 && !options.saturdayIsWorkday ? 'lørdag' : undefined;
}

function nameOf(date: string, days: readonly Holiday[]): string | undefined {
  return days.find((day) => day.on === date)?.name;
}

/**
 * Whether a date is a working day.
 *
 * @example
 * isWorkday('2024-06-05'); // false
 */
export function isWorkday(date: string, options: WorkdayOptions = {}): boolean | Refused {
  return findDateFault(date) ?? findRestDay(date, options) === undefined;
}

/** The n-th working day counted back from a date that is not itself counted. The date must be checked. */
export function countWorkdaysBack(date: string, count: number, options: WorkdayOptions = {}): string {
  let [day, left] = [date, count];
  while (left > 0) {
    day = addDays(day, -1);
    if (findRestDay(day, options) === undefined) left -= 1;
  }
  return day;
}

/** The date itself when it is a working day, else the nearest working day before it. */
export function findWorkdayAtOrBefore(date: string, options: WorkdayOptions = {}): string | Refused {
  const fault = findDateFault(date);
  if (isRefused(fault)) return fault;
  return findRestDay(date, options) === undefined ? date : countWorkdaysBack(date, 1, options);
}
