import { parseKroner } from 'tvaers-rules/exact';

/** Without blanks, also those that keep thousands together. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '');

/** Without the points between thousands; a point that parts anything else, as in 0.015, stays. */
export const withoutThousands = (number: string): string =>
  number.replace(
    /^(-?[1-9]\d{0,2})((?:\.\d{3})+)(?=,|$)/,
    (_, first: string, rest: string) => first + rest.replaceAll('.', ''),
  );

/**
 * A whole number as it is written in Danish: thousand dots, blanks, and "-" for nothing.
 * @returns a number, or a decimal string beyond 2^53; null when it is no whole number
 */
export function parseWholeNumber(text: string): number | string | null {
  const bare = withoutBlanks(text);
  if (/^[-–]$/.test(bare)) return 0;
  const digits = withoutThousands(bare.replace(/^(-?\d+(?:\.\d+)*),0+$/, '$1'));
  if (!/^-?\d+$/.test(digits)) return null;
  const value = BigInt(digits);
  return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
}

/** An amount in kroner as whole øre in decimals; null when it is no amount. "-" is nothing. */
export function parseAmount(text: string): string | null {
  const bare = withoutBlanks(text).replace(/kr\.?$/, '');
  if (/^[-–]$/.test(bare)) return '0';
  // 0.015 is no fifteen kroner.
  return /^[-−]?0\.\d/.test(bare) ? null : (parseKroner(bare)?.toString() ?? null);
}
