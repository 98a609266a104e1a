import { createHash } from 'node:crypto';
import type { CouncilId, GrantId, PersonId } from '../../../kernel/ids.ts';
import type { Role } from '../../../kernel/viewer.ts';

export const sessionDays = 14;
/** A session nobody uses for so long is over: a working day's browser is signed out the next morning. */
export const idleHours = 12;
/** How long somebody is believed after they said their password. */
export const proofMinutes = 15;
/** How long a browser is known in which nobody signs in any more. */
export const knownBrowserDays = 180;

/** Why somebody is sent a link by which they choose a password, and how many hours it can be used. */
export const linkKinds = ['invitation', 'reset'] as const;
export type LinkKind = (typeof linkKinds)[number];
export const linkHours: Readonly<Record<LinkKind, number>> = { invitation: 7 * 24, reset: 1 };
export const linkJob = 'identity.send-link';

/** What a person is told by mail about the ways into their account. */
export const accountChanges = ['passkey-added', 'passkey-removed', 'provider-linked'] as const;
export type AccountChange = (typeof accountChanges)[number];
export const changeJob = 'identity.send-change';

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

/** What signing in answers: the tokens of the session and of the browser, or that the second step is to follow. */
export type SignedIn =
  | { readonly token: string; readonly browser: string }
  /** The password was right; this is the token of the step in which the code is said. */
  | { readonly step: string };

/** What is stored of a session: who reads the table cannot sign in with it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
