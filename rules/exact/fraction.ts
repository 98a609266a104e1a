/** An exact fraction: lowest terms, denominator above zero. Never a float. */
export type Fraction = { readonly n: bigint; readonly d: bigint };

/**
 * The fraction n/d in lowest terms. A zero denominator is a bug in the caller and throws.
 *
 * @example
 * fraction(6n, -4n); // { n: -3n, d: 2n }
 */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('a fraction over nothing');
  const shared = greatestCommonDivisor(n, d);
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / shared, d: (sign * d) / shared };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** Division; by zero is a bug in the caller and throws. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Below zero when a < b, zero when equal, above zero when a > b: compared by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): number {
  return compareWhole(a.n * b.d, b.n * a.d);
}

export function compareWhole(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The largest whole number not above the fraction. */
export function floor(a: Fraction): bigint {
  const whole = a.n / a.d;
  return a.n < 0n && a.n % a.d !== 0n ? whole - 1n : whole;
}

/** The smallest whole number not below the fraction. */
export function ceil(a: Fraction): bigint {
  return -floor({ n: -a.n, d: a.d });
}

/** What is left above the floor: at least 0, below 1. */
export function restAboveFloor(a: Fraction): Fraction {
  return fraction(a.n - floor(a) * a.d, a.d);
}

/** Written as in JSON: `"n/d"`. */
export function printFraction(a: Fraction): string {
  return `${a.n}/${a.d}`;
}

/**
 * Reads `"n/d"`, a whole number or a decimal number with a point; anything else is undefined.
 *
 * @example
 * parseFraction('1.5'); // { n: 3n, d: 2n }
 */
export function parseFraction(text: string): Fraction | undefined {
  const parts = /^(-?\d+)\/(\d+)$/.exec(text);
  if (parts)
    return BigInt(parts[2] ?? 0) === 0n ? undefined : fraction(BigInt(parts[1] ?? 0), BigInt(parts[2] ?? 1));
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) return undefined;
  const places = decimal[3] ?? '';
  const digits = BigInt(`${decimal[2]}${places}`);
  return fraction(decimal[1] === '-' ? -digits : digits, 10n ** BigInt(places.length));
}
