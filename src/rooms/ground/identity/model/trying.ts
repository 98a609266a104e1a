import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';

type Limit = {
  /** Tries before each next one has to wait. */
  readonly free: number;
  /** Untouched for so long, it begins anew. */
  readonly forgetHours: number;
};

/** What is counted, and how much of it is let through. One address may be a whole town hall; one account is one person. */
export const tryLimits = {
  account: { free: 5, forgetHours: 24 },
  address: { free: 20, forgetHours: 1 },
  /** A browser the person has signed in from: strangers' guesses do not make it wait. */
  browser: { free: 5, forgetHours: 24 },
  /** Somebody signed in says their password again. */
  proof: { free: 5, forgetHours: 24 },
  /** Asking for a link by mail. */
  'link-account': { free: 3, forgetHours: 24 },
  'link-address': { free: 10, forgetHours: 1 },
  /** Asking to be let in without a password: what a device or another's site is to answer is kept meanwhile. */
  'entry-address': { free: 60, forgetHours: 1 },
} as const satisfies Readonly<Record<string, Limit>>;

export type MeterKind = keyof typeof tryLimits;

/** What is tried: never stored as it was typed. */
export type Meter = { readonly kind: MeterKind; readonly key: Buffer };

/** Seconds; a wait never grows longer than this. */
export const longestWait = 15 * 60;

/** Seconds from the last of so many tries until the next one: none at first, then 1, 2, 4 … up to fifteen minutes. */
export function calculateWait(kind: MeterKind, tries: number): number {
  const { free } = tryLimits[kind];
  return tries < free ? 0 : Math.min(2 ** Math.min(tries - free, 20), longestWait);
}

/** @param of the account, address or browser, as text */
export function meterOf(kind: MeterKind, of: string): Meter {
  return { kind, key: createHash('sha256').update(`${kind}:${of}`).digest() };
}

/** The address to count by: whoever has one IPv6 address has the 2⁶⁴ beside it. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [front = '', back] = (address.split('%')[0] ?? '').split('::');
  const before = groupsOf(front);
  const after = groupsOf(back ?? '');
  const between =
    back === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = [...before, ...between, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.join(':')}::/64`;
}

function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':');
}

/** A wait as people say it: »4 sekunder«, »1 minut«. */
export function wordsOfWait(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 sekund' : `${seconds} sekunder`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minut' : `${minutes} minutter`;
}
