import { type Fraction, fraction, multiply } from './fraction.ts';
import { roundHalfUp } from './rounding.ts';

/** January first. */
export const danishMonths: readonly string[] =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');
/** Monday first. */
export const danishWeekdays: readonly string[] = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(
  ' ',
);

/** A whole number with points between thousands: 1234567 → "1.234.567". */
export function formatWhole(value: bigint | number): string {
  const text = BigInt(value).toString();
  const [sign, digits] = text.startsWith('-') ? ['−', text.slice(1)] : ['', text];
  return sign + digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * A fraction with a fixed number of decimals, halves away from zero.
 *
 * @example
 * formatDecimal(fraction(10000n, 3n), 2); // '3.333,33'
 */
export function formatDecimal(value: Fraction, places: number): string {
  const scaled = roundHalfUp(multiply(value, fraction(10n ** BigInt(places))));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const whole = formatWhole(BigInt(digits.slice(0, digits.length - places)));
  const sign = scaled < 0n ? '−' : '';
  return places === 0 ? sign + whole : `${sign}${whole},${digits.slice(-places)}`;
}

/** A whole number as it is, anything else with two decimals: 50 → "50", 100/3 → "33,33". */
export function formatShort(value: Fraction): string {
  return value.d === 1n ? formatWhole(value.n) : formatDecimal(value, 2);
}

/** A share as per cent: 1/3 with one decimal → "33,3 pct.". */
export function formatPercent(share: Fraction, places = 1): string {
  return `${formatDecimal(multiply(share, fraction(100n)), places)} pct.`;
}

/** Whole øre as kroner: 123450 → "1.234,50 kr.", 123400 → "1.234 kr.". */
export function formatKroner(oere: bigint): string {
  return `${formatDecimal(fraction(oere, 100n), oere % 100n === 0n ? 0 : 2)} kr.`;
}

/** Ends a sentence with one point, also after "kr.". */
export const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** "A", "A og B", "A, B og C". */
export function formatList(words: readonly string[], last = 'og'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** A count with its word: "1 plads", "3 pladser". */
export function formatCount(count: bigint | number, one: string, many: string): string {
  return `${formatWhole(count)} ${BigInt(count) === 1n ? one : many}`;
}

/** An ISO date as "18. juni 2024". The date must be real; text that is no date is handed back unchanged. */
export function formatDate(isoDate: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate);
  const month = danishMonths[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])}. ${month} ${Number(parts[1])}` : isoDate;
}

/** The name of a weekday, 1 = mandag … 7 = søndag. */
export function formatWeekday(weekday: number): string {
  return danishWeekdays[weekday - 1] ?? '';
}
