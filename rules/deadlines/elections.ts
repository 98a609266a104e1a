import { addDays, isoDate, weekdayOf, yearOf } from './civil-date.ts';

/** Municipal elections are held every fourth year: 2021, 2025, 2029 … */
export function isElectionYear(year: number): boolean {
  return (((year - 2021) % 4) + 4) % 4 === 0;
}

/** The year of the last municipal election held before a day; on the day itself it is not yet held. */
export function lastElectionYear(date: string): number {
  let year = yearOf(date);
  while (!isElectionYear(year) || electionDay(year) >= date) year -= 1;
  return year;
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
