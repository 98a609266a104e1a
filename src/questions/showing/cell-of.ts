import { type Fraction, fraction, parseFraction } from 'tvaers-rules/exact';
import type { Json } from 'tvaers-rules/forms';
import { isRegister, type ShownAs } from '../forms/showing.ts';
import { type Cell, type CellNumber, namedCell } from './cell.ts';
import { wordValue } from './word-value.ts';
import type { Words } from './words.ts';

/** One value of an answer as a cell. @param places the decimals of the per cents in its column */
export function cellOf(value: Json, words: Words, as?: ShownAs, places?: number): Cell {
  const text = wordValue(value, words, as, places);
  if (isRegister(as)) return namedCell(String(value), text);
  const number = numberOf(value, as);
  return number === null ? { text } : { text, number };
}

function numberOf(value: Json, as: ShownAs | undefined): CellNumber | null {
  if (as === 'text' || (typeof value !== 'number' && typeof value !== 'string')) return null;
  const read = parseFraction(String(value).replace(/\s*%$/, ''));
  if (read === undefined || (typeof value === 'string' && !isNumeral(value, as))) return null;
  if (as === 'kroner') return exactly(read, 100n, 'kroner');
  if (as === 'percent') return exactly(read, String(value).endsWith('%') ? 100n : 1n, 'percent');
  if (as === 'figure') return exactly(read, 1n, read.d === 1n ? 'year' : 'decimal');
  return exactly(read, 1n, read.d === 1n ? 'whole' : 'decimal');
}

/** Names may look like whole numbers; the rules write as text only fractions, amounts and what is beyond 2^53. */
function isNumeral(text: string, as: ShownAs | undefined): boolean {
  return as !== undefined || /^-?\d+\/0*[1-9]\d*$/.test(text);
}

/** In parts of `unit`; null where it has more digits than a spreadsheet holds. */
export function exactly(read: Fraction, unit: bigint, format: CellNumber['format']): CellNumber | null {
  const { n, d } = fraction(read.n, read.d * unit);
  const value = Number(n) / Number(d);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? { value, format } : null;
}
