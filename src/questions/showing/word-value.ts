import {
  type Fraction,
  formatKroner,
  formatPercent,
  fraction,
  multiply,
  parseFraction,
} from 'tvaers-rules/exact';
import type { Json } from 'tvaers-rules/forms';
import { weekdayDate } from '../../ui/index.ts';
import { wordsOf } from '../forms/register.ts';
import { isRegister, type ShownAs } from '../forms/showing.ts';
import { parseDate } from '../reading/written/danish-date.ts';
import { numberText } from '../reading/written/decimal-number.ts';
import type { Words } from './words.ts';

const danish = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 });
/** With a minus, not a hyphen. */
const counting = { format: (value: number | bigint) => danish.format(value).replace('-', '−') };

/**
 * One value of an answer as it is read: counts with thousand dots, dates with their weekday, fractions in decimals.
 * @param places the decimals of per cents, where others stand beside it: `percentPlaces`
 */
export function wordValue(value: Json, words: Words, as?: ShownAs, places?: number): string {
  if (value === null) return '–';
  if (as === 'text') return String(value);
  if (isRegister(as)) return wordsOf(as, String(value));
  if (as === 'figure') return numberText(value, 'number').replaceAll('.', '');
  if (as === 'percent') return percentText(value, places);
  if (as === 'kroner' && /^-?\d+$/.test(String(value))) return formatKroner(BigInt(String(value)));
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'number') return counting.format(value);
  if (typeof value === 'string') return wordText(value, words);
  if (Array.isArray(value)) return value.map((each: Json) => wordValue(each, words)).join(', ');
  return Object.entries(value)
    .map(([name, each]) => `${name}: ${wordValue(each ?? null, words)}`)
    .join(', ');
}

/** As many decimals as there are; two where they do not end. */
function percentText(value: Json, places?: number): string {
  const text = numberText(value, 'percent');
  const read = places !== undefined || text.includes('/') ? parsePart(String(value)) : undefined;
  return read ? formatPercent(read, places ?? endlessPlaces) : `${text} pct.`;
}

const endlessPlaces = 2;

/** A share of one, also where it is written as per cent. */
function parsePart(text: string): Fraction | undefined {
  const read = parseFraction(text.replace(/\s*%$/, ''));
  return read && text.endsWith('%') ? multiply(read, fraction(1n, 100n)) : read;
}

/**
 * The decimals all per cents of a column are shown with, so that they can be compared: as many as one of them needs, and two
 * where one of them does not end.
 */
export function percentPlaces(values: readonly Json[]): number {
  const texts = values.filter((value) => value !== null).map((value) => numberText(value, 'percent'));
  if (texts.some((text) => text.includes('/'))) return endlessPlaces;
  return Math.max(0, ...texts.map((text) => text.split(',')[1]?.length ?? 0));
}

function wordText(text: string, { codes }: Words): string {
  // Names come from outside: one may look like a day that is not there, or a fraction over nothing.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== null) return weekdayDate(text);
  const [, top, bottom] = /^(-?\d+)\/(0*[1-9]\d*)$/.exec(text) ?? [];
  if (top !== undefined && bottom !== undefined) return wordFraction(BigInt(top), BigInt(bottom));
  return isBeyondNumbers(text) ? counting.format(BigInt(text)) : (codes[text] ?? text);
}

/** The rules write whole numbers from 2^53 on, which have 16 digits, as text. */
function isBeyondNumbers(text: string): boolean {
  return /^-?\d{16,}$/.test(text);
}

/** Two decimals, rounded half up; the steps have it as exact as it is. */
function wordFraction(top: bigint, bottom: bigint): string {
  if (bottom === 1n) return counting.format(top);
  const size = top < 0n ? -top : top;
  const hundredths = (size * 200n + bottom) / (bottom * 2n);
  const decimals = String(hundredths % 100n).padStart(2, '0');
  return `${top < 0n ? '−' : ''}${counting.format(hundredths / 100n)},${decimals}`;
}
