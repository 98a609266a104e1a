import { formatDecimal, formatKroner } from './danish.ts';
import { type Fraction, fraction, multiply } from './fraction.ts';

/** The unit amounts are rounded to, after "hele": "hele kroner", "hele 1.000 kr.". */
export const formatUnits = (oere: bigint): string => (oere === 100n ? 'kroner' : formatKroner(oere));

/** The unit amounts are rounded to, after "nærmeste": "nærmeste krone", "nærmeste 1.000 kr.". */
export const formatUnit = (oere: bigint): string => (oere === 100n ? 'krone' : formatKroner(oere));

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
