import { createHash } from 'node:crypto';
import type { CouncilId, GrantId, PersonId } from '../../../kernel/ids.ts';
import type { Role } from '../../../kernel/viewer.ts';

export const sessionDays = 14;
/** How long a browser is known in which nobody signs in any more. */
export const knownBrowserDays = 180;

export type Person = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locked: boolean;
};

export type Grant = {
  readonly id: GrantId;
  readonly role: Role;
  readonly councilId: CouncilId | null;
  readonly municipalityCode: string | null;
  readonly organisation: string | null;
  readonly substituteFor: PersonId | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
};

export type PersonWithGrants = Person & { readonly grants: readonly Grant[] };

export type RecipientRole = 'chair' | 'member' | 'substitute';

/** Somebody who gets the council's papers; one line per person, the weightiest role first. */
export type Recipient = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: RecipientRole;
  /** The member a substitute stands in for. */
  readonly substituteFor: PersonId | null;
};

/** What is stored of a session: who reads the table cannot sign in with it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
