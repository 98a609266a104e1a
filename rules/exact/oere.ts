/**
 * Reads an amount written in Danish or plain digits as whole øre: "1.234,50", "1234,5", "-12" (kroner).
 * Anything else, also more than two decimals, is undefined.
 *
 * @example
 * parseKroner('1.234,50'); // 123450n
 */
export function parseKroner(text: string): bigint | undefined {
  const parts = /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?(?: kr\.)?$/.exec(text.trim());
  if (!parts) return undefined;
  const kroner = BigInt((parts[2] ?? '').replaceAll('.', ''));
  const oere = kroner * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '' ? oere : -oere;
}

/** Kroner as whole øre. */
export const kroner = (whole: bigint): bigint => whole * 100n;
