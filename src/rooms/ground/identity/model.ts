import { createHash } from 'node:crypto';
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

export type PersonWithGrants = Person & { readonly grants: readonly Grant[] };

export type RecipientRole = 'chair' | 'member' | 'substitute';

/** Somebody who gets the council's papers; one line per person, the weightiest role first. */
export type Recipient = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: RecipientRole;
  /** The member a substitute stands in for. */
  readonly substituteFor: string | null;
};

/** What is stored of a session: who reads the table cannot sign in with it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
