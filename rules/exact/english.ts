import { formatDecimal, formatShort } from './danish.ts';
import { type Fraction, fraction, multiply } from './fraction.ts';
import { formatBeside, formatExact } from './units.ts';

/** Danish points and commas turned round, and the true minus sign kept: "1.234,50" → "1,234.50". */
const turn = (danish: string): string => danish.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** A fraction with a fixed number of decimals, as English has them. */
export const englishDecimal = (value: Fraction, places: number): string => turn(formatDecimal(value, places));

/** A whole number as English has it: 1234567 → "1,234,567". */
export const englishWhole = (value: bigint | number): string => englishDecimal(fraction(BigInt(value)), 0);

/** A share as per cent: 1/3 with one decimal → "33.3 per cent". */
export const englishPercent = (share: Fraction, places: number): string =>
  `${englishDecimal(multiply(share, fraction(100n)), places)} per cent`;

/** "A", "A and B", "A, B and C". */
export function englishList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A count with its word: "1 seat", "3 seats". */
export const englishCount = (count: bigint | number, one: string, many: string): string =>
  `${englishWhole(count)} ${BigInt(count) === 1n ? one : many}`;

/** Whole øre as kroner: 123450 → "DKK 1,234.50", 123400 → "DKK 1,234". */
export const englishKroner = (oere: bigint): string =>
  `DKK ${englishDecimal(fraction(oere, 100n), oere % 100n === 0n ? 0 : 2)}`;

/** A number as it is, when it ends within so many decimals; otherwise with two: 203/200 → "1.015". */
export const englishExact = (value: Fraction, most: number): string => turn(formatExact(value, most));

/** A whole number as it is, anything else with two decimals: 50 → "50", 100/3 → "33.33". */
export const englishShort = (value: Fraction): string => turn(formatShort(value));

/** A number held against a limit, as `formatBeside`. */
export const englishBeside = (value: Fraction, limit: Fraction, least: number): string =>
  turn(formatBeside(value, limit, least));

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An ISO date as "18 June 2024"; text that is no date is handed back unchanged. */
export function englishDate(isoDate: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate);
  const month = months[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${Number(parts[1])}` : isoDate;
}
