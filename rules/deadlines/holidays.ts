import type { Refused } from '../outcome/index.ts';
import { addDays, isoDate } from './civil-date.ts';
import { refuse } from './errors.ts';

export type Holiday = { readonly on: string; readonly name: string };

/** The years for which the holidays are known: the law before is another, the law after is not made. */
export const holidayYears = { first: 1990, last: 2050 } as const;

/** The last year with Store bededag: abolished from 2024 by lov nr. 214 af 6. marts 2023. */
const lastPrayerDayYear = 2023;

/**
 * The Danish public holidays of a year, in order; a year outside 1990–2050 is refused.
 *
 * @example
 * const holidays = listHolidays(2024);
 * Array.isArray(holidays) && holidays[1]; // { on: '2024-03-28', name: 'Skærtorsdag' }
 */
export function listHolidays(year: number): readonly Holiday[] | Refused {
  const { first, last } = holidayYears;
  if (!Number.isInteger(year) || year < first || year > last)
    return refuse('year-without-holidays', { year, first, last });
  return holidaysOf(year);
}

/** As `listHolidays`, for a year already known to be inside the range. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterSunday(year);
  const moveable = (days: number, name: string): Holiday => ({ on: addDays(easter, days), name });
  return [
    { on: isoDate(year, 1, 1), name: 'Nytårsdag' },
    moveable(-3, 'Skærtorsdag'),
    moveable(-2, 'Langfredag'),
    moveable(0, 'Påskedag'),
    moveable(1, '2. påskedag'),
    ...(year <= lastPrayerDayYear ? [moveable(26, 'Store bededag')] : []),
    moveable(39, 'Kristi himmelfartsdag'),
    moveable(49, 'Pinsedag'),
    moveable(50, '2. pinsedag'),
    { on: isoDate(year, 12, 25), name: 'Juledag' },
    { on: isoDate(year, 12, 26), name: '2. juledag' },
  ];
}

/** Days that are no holidays but on which offices usually are closed. */
export function closingDaysOf(year: number): readonly Holiday[] {
  return [
    { on: isoDate(year, 6, 5), name: 'Grundlovsdag' },
    { on: isoDate(year, 12, 24), name: 'Juleaftensdag' },
    { on: isoDate(year, 12, 31), name: 'Nytårsaftensdag' },
  ];
}

/** Easter Sunday by the anonymous Gregorian computation (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}
