import { compare, type Fraction, formatList, fraction, multiply, parseFraction } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { isRealDate } from './date.ts';
import { refuseInput } from './errors.ts';

/** Above this a JSON number may already have been rounded before anybody saw it. */
const largestNumber = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole number: a JSON number up to 2^53 − 1, or a decimal string (`limits` says of how many digits). */
export function readInteger(value: unknown, field: string): bigint | Refused {
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value);
  if (typeof value !== 'number' || !Number.isInteger(value)) return refuseInput('input-not-whole', { field });
  const whole = BigInt(value);
  if (whole > largestNumber || whole < -largestNumber)
    return refuseInput('input-number-too-large', { field });
  return whole;
}

/** A whole number that is not negative. */
export function readWhole(value: unknown, field: string): bigint | Refused {
  const whole = readInteger(value, field);
  return typeof whole === 'bigint' && whole < 0n ? refuseInput('input-negative', { field }) : whole;
}

/** A count of people, seats or days: whole, not negative, and small enough to count with. */
export function readCount(value: unknown, field: string): number | Refused {
  const whole = readWhole(value, field);
  if (typeof whole !== 'bigint') return whole;
  return whole > 10_000_000n ? refuseInput('input-number-too-large', { field }) : Number(whole);
}

/** A year from 1900 to 2999. */
export function readYear(value: unknown, field: string): number | Refused {
  const whole = readInteger(value, field);
  if (typeof whole !== 'bigint') return whole;
  return whole < 1900n || whole > 2999n ? refuseInput('input-not-year', { field }) : Number(whole);
}

export function readText(value: unknown, field: string): string | Refused {
  if (typeof value !== 'string' || value.trim() === '') return refuseInput('input-not-text', { field });
  return value === value.trim() ? value : refuseInput('input-text-spaced', { field });
}

/** The name of a value: as a text, but it may be empty, so that the rule can say what is wrong with it. */
export const readName = (name: string, field: string): string | Refused =>
  name === name.trim() ? name : refuseInput('input-text-spaced', { field });

export function readYesNo(value: unknown, field: string): boolean | Refused {
  return typeof value === 'boolean' ? value : refuseInput('input-not-yes-no', { field });
}

export function readDate(value: unknown, field: string): string | Refused {
  return typeof value === 'string' && isRealDate(value) ? value : refuseInput('input-not-date', { field });
}

/** A fraction: `"n/d"`, a whole number, or a decimal written as text with a point. */
export function readFraction(value: unknown, field: string): Fraction | Refused {
  return parseBare(value) ?? refuseInput('input-not-fraction', { field });
}

/** A part of a whole, as per cent ("15%", "1,5%") or as the number itself: "3/20", "0.15", 1. */
export function readShare(value: unknown, field: string): Fraction | Refused {
  return parsePercent(value) ?? parseBare(value) ?? refuseInput('input-not-share', { field });
}

/** A growth, read as a share; a bare number of 1 or more is refused, because it might be meant as per cent. */
export function readRate(value: unknown, field: string): Fraction | Refused {
  const percent = parsePercent(value);
  if (percent !== undefined) return percent;
  const bare = parseBare(value);
  const isClear =
    bare !== undefined &&
    (String(value).includes('/') || (compare(bare, one) < 0 && compare(bare, minusOne) > 0));
  return isClear ? bare : refuseInput('input-not-rate', { field });
}

const [one, minusOne] = [fraction(1n), fraction(-1n)];

function parsePercent(value: unknown): Fraction | undefined {
  const written = typeof value === 'string' ? /^(.+?)\s*%$/.exec(value)?.[1] : undefined;
  const percent =
    written === undefined ? undefined : parseFraction(written.replace(',', '.').replace('−', '-'));
  return percent && multiply(percent, fraction(1n, 100n));
}

function parseBare(value: unknown): Fraction | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' ? parseFraction(text) : undefined;
}

/** One of a fixed set of words. */
export function readChoice<const T extends string>(
  value: unknown,
  field: string,
  choices: readonly T[],
): T | Refused {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  return refuseInput('input-unknown-choice', {
    field,
    value: String(shown),
    choices: formatList(choices, 'eller'),
  });
}
