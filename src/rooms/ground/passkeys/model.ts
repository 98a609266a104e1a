import { createHash } from 'node:crypto';
import type { PasskeyId, PersonId } from '../../../kernel/ids.ts';

/** What a device is asked to sign for. */
export type Purpose = 'sign-in' | 'add' | 'prove';

/** How long an answer is waited for: people look for a telephone meanwhile. */
export const challengeMinutes = 5;
/** More than anybody has devices. */
export const mostPasskeys = 20;
export const longestName = 60;
/** Kinds of key that are taken, the first wanted first: Ed25519, ES256, RS256 (COSE). */
export const algorithms = [-8, -7, -257] as const;

/** A passkey as its owner sees it. */
export type OwnPasskey = {
  readonly id: PasskeyId;
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
};

/** A passkey as an answer is held against it. */
export type StoredPasskey = {
  readonly id: PasskeyId;
  readonly personId: PersonId;
  readonly name: string;
  readonly publicKey: Buffer;
  readonly counter: bigint;
};

/** What devices know the site by. */
type Site = {
  /** The domain: a passkey of one domain is none of another. */
  readonly id: string;
  /** The address pages are read at. */
  readonly origin: string;
};

export function siteOf(baseUrl: string): Site {
  const { hostname, origin } = new URL(baseUrl);
  return { id: hostname, origin };
}

/** A device that counts says more each time: one that does not go forward is a copy. One that says 0 always counts nothing. */
export function isCopied(stored: bigint, said: bigint): boolean {
  return (stored > 0n || said > 0n) && said <= stored;
}

/** What devices know a person by; it says nothing to anybody else. */
export function userHandleOf(personId: PersonId): string {
  return Buffer.from(personId).toString('base64url');
}

/** What is stored of a challenge. */
export function challengeHash(challenge: string): Buffer {
  return createHash('sha256').update(challenge).digest();
}
