import { addDays, isoDate, weekdayOf } from './civil-date.ts';

/** Municipal elections are held every fourth year: 2021, 2025, 2029 … */
export function isElectionYear(year: number): boolean {
  return (((year - 2021) % 4) + 4) % 4 === 0;
}

/** The year of the last municipal election before the given year began. */
export function electionYearBefore(year: number): number {
  return isElectionYear(year - 1) ? year - 1 : electionYearBefore(year - 1);
}

/**
 * The day of the municipal election: the third Tuesday of November (kommunal- og regionalvalgloven § 6).
 *
 * @example
 * electionDay(2021); // '2021-11-16'
 */
export function electionDay(year: number): string {
  const first = isoDate(year, 11, 1);
  const daysToTuesday = (2 - weekdayOf(first) + 7) % 7;
  return addDays(first, daysToTuesday + 14);
}
