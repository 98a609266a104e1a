import {
  type Fraction,
  formatExact,
  fraction,
  multiply,
  parseFraction,
  printFraction,
} from 'tvaers-rules/exact';
import type { Json } from 'tvaers-rules/forms';
import { withoutBlanks, withoutThousands } from './whole-number.ts';

/** A number as it is written in Danish, "12,5", "−1.250" or "3/4"; null when it is none. */
export function parseNumber(text: string): Fraction | null {
  const bare = withoutThousands(withoutBlanks(text).replace(/^[−–](?=\d)/, '-')).replace(',', '.');
  return parseFraction(bare) ?? null;
}

export const percentSign = /\s*(%|pct\.?)$/;

/** Less than one, with a point: how a share is written where it is not per cent. */
const bareShare = /^[-−–]?0\.\d+$/;

/**
 * "12,5", "12.5", "12,5 %" or "12,5 pct." as a share of one; null when it is none. "0.125" is that share already, as the rules
 * themselves read it; "0,125" and "0.125 %" are an eighth of a per cent.
 */
export function parsePercent(text: string): Fraction | null {
  const bare = text.trim();
  const number = parseNumber(bare.replace(percentSign, ''));
  if (number === null || bareShare.test(bare)) return number;
  return multiply(number, fraction(1n, 100n));
}

/** As the rules read it: a whole number as itself, anything else as "n/d". */
export function jsonOfNumber(value: Fraction): Json {
  const whole = Number(value.n);
  return value.d === 1n && Number.isSafeInteger(whole) ? whole : printFraction(value);
}

/** A number of the rules as one writes it into a field; a share times a hundred, as per cent. */
export function numberText(value: Json, as: 'number' | 'percent'): string {
  const text = String(value);
  const isPercent = text.endsWith('%');
  const read = parseFraction(isPercent ? text.slice(0, -1).trim() : text);
  if (read === undefined) return text;
  const shown = as === 'percent' && !isPercent ? multiply(read, fraction(100n)) : read;
  const places = 6;
  const ends = 10n ** BigInt(places) % shown.d === 0n;
  return ends ? formatExact(shown, places).replace('−', '-') : printFraction(shown);
}
