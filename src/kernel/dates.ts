import { z } from 'zod';

/**
 * A day somebody can mean, as YYYY-MM-DD: PostgreSQL knows no year 0, and a mistyped year is no plan.
 * @param code what the refusal is called where it is none
 */
export function calendarDay(code: string) {
  return z.iso
    .date({ error: code })
    .refine((day) => day >= '1900-01-01' && day <= '2999-12-31', { error: code });
}

const anyDay = calendarDay('day-unknown');

/** An address may hold anything; PostgreSQL would refuse what is no date. */
export function isCalendarDay(text: string): boolean {
  return anyDay.safeParse(text).success;
}
