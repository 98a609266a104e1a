import { createHash, createHmac } from 'node:crypto';
import type { Id } from '../../../kernel/ids.ts';
import { hostOf, isLoopback } from '../../../platform/http/loopback.ts';

/** An organisation's own sign-in. */
export type Provider = {
  readonly id: Id<'providers'>;
  readonly key: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Domains of the e-mails it answers for, in small letters. */
  readonly domains: readonly string[];
};

/** What the organisation said of whoever comes back. */
export type Said = {
  /** What it knows them by. */
  readonly subject: string;
  readonly email: string;
  readonly isVerified: boolean;
  /** Whether it asked for two things. */
  readonly isTwofold: boolean;
};

/** Minutes somebody may be away at their organisation. */
export const visitMinutes = 10;
export const visitCookie = 'tvaers-udbyder';

/** Secrets of one visit, made of the token that its browser alone has. */
export function secretOf(token: string, what: 'state' | 'nonce' | 'verifier'): string {
  return createHmac('sha256', token).update(what).digest('base64url');
}

/** What is stored of a visit's token. */
export function visitHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether the site and the issuer are both on this machine: then, and only then, no encryption is asked for. */
export function isTrial(issuer: string, baseUrl: string): boolean {
  return isLoopback(hostOf(issuer)) && isLoopback(hostOf(baseUrl));
}

/** The part of an e-mail after its last @, in small letters. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
