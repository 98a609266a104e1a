import { createHmac, timingSafeEqual } from 'node:crypto';

/** On every reply: nothing from elsewhere is loaded, framed or guessed at. */
export const securityHeaders: readonly (readonly [string, string])[] = [
  [
    'Content-Security-Policy',
    "default-src 'self'; script-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** The same with what only an encrypted address can ask: two years of never being called without. */
export function securityHeadersOf(baseUrl: string): readonly (readonly [string, string])[] {
  if (!baseUrl.startsWith('https:')) return securityHeaders;
  return [...securityHeaders, ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']];
}

/**
 * The token every posting form of a session carries: a HMAC under the session's own secret, so that only pages we
 * rendered for that session can have it, and nothing needs storing.
 */
export function csrfToken(sessionToken: string | null): string {
  return sessionToken === null ? '' : createHmac('sha256', sessionToken).update('csrf').digest('base64url');
}

/** Whether the browser itself says that a page of ours sent it; one that says nothing does not. */
export function saysOwnPage(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  return site === null ? headers.get('origin') === origin : site === 'same-origin';
}

/** Whether a posted form came from a page of ours: the browser's own word first, then the token. */
export function isOwnForm(headers: Headers, origin: string, expected: string, given: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const from = headers.get('origin');
  if (site === null && from !== null && from !== origin) return false;
  const wanted = Buffer.from(expected);
  const got = Buffer.from(given);
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}
