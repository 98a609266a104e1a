import { parseKroner } from 'tvaers-rules/exact';

/**
 * A whole number as it is written in Danish: thousand dots, blanks, and "-" for nothing.
 * @returns a number, or a decimal string beyond 2^53; null when it is no whole number
 */
export function parseWholeNumber(text: string): number | string | null {
  const bare = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  if (/^[-–]$/.test(bare)) return 0;
  const digits = bare
    .replace(/^(-?\d+(?:\.\d+)*),0+$/, '$1')
    .replace(
      /^(-?\d{1,3})((?:\.\d{3})+)$/,
      (_, first: string, rest: string) => first + rest.replaceAll('.', ''),
    );
  if (!/^-?\d+$/.test(digits)) return null;
  const value = BigInt(digits);
  return value <= 2n ** 53n && value >= -(2n ** 53n) ? Number(value) : value.toString();
}

/** An amount in kroner as whole øre in decimals; null when it is no amount. "-" is nothing. */
export function parseAmount(text: string): string | null {
  const bare = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/kr\.?$/, '');
  if (/^[-–]$/.test(bare)) return '0';
  return parseKroner(bare)?.toString() ?? null;
}
