import { formatDecimal, formatKroner } from './danish.ts';
import { compare, type Fraction, fraction, multiply } from './fraction.ts';

const nameUnit = (oere: bigint, krone: string): string => {
  if (oere === 1n) return 'øre';
  return oere === 100n ? krone : formatKroner(oere);
};

/** The unit amounts are rounded to, after "hele": "hele øre", "hele kroner", "hele 1.000 kr.". */
export const formatUnits = (oere: bigint): string => nameUnit(oere, 'kroner');

/** The unit amounts are rounded to, after "nærmeste": "nærmeste øre", "nærmeste krone", "nærmeste 1.000 kr.". */
export const formatUnit = (oere: bigint): string => nameUnit(oere, 'krone');

/**
 * A number as it is, when it ends within so many decimals; otherwise with two: 203/200 → "1,015", 1/3 → "0,33".
 *
 * @example
 * formatExact(fraction(203n, 200n), 4); // '1,015'
 */
export function formatExact(value: Fraction, most: number): string {
  const scales = Array.from({ length: most + 1 }, (_, places) => places);
  const ends = scales.find((places) => multiply(value, fraction(10n ** BigInt(places))).d === 1n);
  return formatDecimal(value, ends ?? 2);
}

const hundred = fraction(100n);

/** A share as per cent with the decimals it has, at most four: 1/8 → "12,5 pct.", 1/3 → "33,33 pct.". */
export const formatExactPercent = (share: Fraction): string =>
  `${formatExact(multiply(share, hundred), 4)} pct.`;

/**
 * A number held against a limit: with so many decimals, and more where both would else be written alike.
 *
 * @example
 * formatBeside(fraction(44996n, 1000n), fraction(45n), 2); // '44,996'
 */
export function formatBeside(value: Fraction, limit: Fraction, least: number): string {
  if (compare(value, limit) === 0) return formatDecimal(value, least);
  let places = least;
  while (formatDecimal(value, places) === formatDecimal(limit, places)) places += 1;
  return formatDecimal(value, places);
}

/** A share as per cent, held against a limit as `formatBeside`. */
export const formatPercentBeside = (share: Fraction, limit: Fraction, least: number): string =>
  `${formatBeside(multiply(share, hundred), multiply(limit, hundred), least)} pct.`;
