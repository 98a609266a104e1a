import { formatDecimal } from './danish.ts';
import { type Fraction, fraction, multiply } from './fraction.ts';

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
