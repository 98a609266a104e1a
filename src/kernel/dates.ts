import { z } from 'zod';

const anyDay = z.iso.date();

/** Is it a day of the calendar, as YYYY-MM-DD, in whatever year? */
export function isDay(text: string): boolean {
  return anyDay.safeParse(text).success;
}

/**
 * Is it a day somebody can mean? An address may hold anything; PostgreSQL knows no year 0, and a mistyped year is no
 * plan.
 */
export function isCalendarDay(text: string): boolean {
  return isDay(text) && text >= '1900-01-01' && text <= '2999-12-31';
}
