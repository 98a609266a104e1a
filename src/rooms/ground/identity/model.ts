import { z } from 'zod';
import type { Role } from '../../../kernel/viewer.ts';

export const shortestPassword = 10;
/** Failed attempts in a row before the account waits, and for how long. */
export const attemptsAllowed = 10;
export const pauseMinutes = 15;
export const sessionDays = 14;

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locked: boolean;
};

export type Grant = {
  readonly id: string;
  readonly role: Role;
  readonly councilId: string | null;
  readonly municipalityCode: string | null;
  readonly organisation: string | null;
  readonly substituteFor: string | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

/** A day somebody can mean: PostgreSQL knows no year 0. */
export const calendarDay = z.iso.date().refine((day) => day >= '1900-01-01');

export const emailSchema = z.email().transform((email) => email.toLowerCase());
