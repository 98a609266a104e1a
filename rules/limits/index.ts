import { formatWhole } from '../exact/index.ts';
import type { Refused } from '../outcome/index.ts';
import { refuse } from './errors.ts';
import {
  deepest,
  type LimitedRule,
  type Limits,
  limits,
  longestText,
  mostDigits,
  mostRows,
} from './table.ts';

export { limitErrors } from './errors.ts';
export { deepest, type LimitedRule, limits, longestText, mostDigits, mostRows } from './table.ts';

const beyond = 10n ** BigInt(mostDigits);
const digits = new RegExp(`\\d{${mostDigits + 1}}`);

/** Whether a written number has more digits in a row than the rules reckon with. */
const hasTooManyDigits = (text: string): boolean => digits.test(text) && /^[-−+]?[\d.,/\s%]+$/.test(text);

/** Where the walk stands: the path shown, the field whose limit counts, and how deep. */
type Spot = { readonly path: string; readonly field: string; readonly depth: number };

/**
 * The first thing in an input, written or read, that is larger than the rule takes in; undefined when nothing is.
 * It looks at each value once and stops at the first that is too much, so the answer is quick however large the input.
 *
 * @example
 * findExcess('tariff', { cases: 10n ** 30n })?.error.code; // 'limit-digits'
 */
export function findExcess(rule: LimitedRule, input: unknown): Refused | undefined {
  return findIn(input, { path: '', field: '', depth: 0 }, limits[rule]);
}

function findIn(value: unknown, spot: Spot, own: Limits): Refused | undefined {
  const { path: field } = spot;
  if (typeof value === 'bigint')
    return value >= beyond || value <= -beyond
      ? refuse('limit-digits', { field, most: mostDigits })
      : undefined;
  if (typeof value === 'number') return findGreat(value, spot, own.numbers[spot.field]);
  if (typeof value === 'string') return findLong(value, field);
  if (typeof value !== 'object' || value === null) return undefined;
  if (spot.depth === deepest) return refuse('limit-depth', { field, most: deepest });
  return findInside(value, spot, own);
}

function findGreat(value: number, { path: field }: Spot, most: number | undefined): Refused | undefined {
  if (most === undefined || !(value > most)) return undefined;
  const count = Number.isInteger(value) ? formatWhole(value) : String(value);
  return refuse('limit-number', { field, count, most: formatWhole(most) });
}

function findLong(text: string, field: string): Refused | undefined {
  if (hasTooManyDigits(text)) return refuse('limit-digits', { field, most: mostDigits });
  return text.length > longestText
    ? refuse('limit-text', { field, count: formatWhole(text.length), most: longestText })
    : undefined;
}

function findInside(value: object, spot: Spot, own: Limits): Refused | undefined {
  const isList = Array.isArray(value);
  const entries: readonly (readonly [unknown, unknown])[] =
    value instanceof Map ? [...value] : Object.entries(value);
  const most = own.rows[spot.field] ?? mostRows;
  if (entries.length > most) {
    const detail = { field: spot.path, count: formatWhole(entries.length), most: formatWhole(most) };
    return refuse('limit-rows', detail);
  }
  for (const [key, inner] of entries) {
    const at = isList ? { path: `${spot.path}[${key}]`, field: `${spot.field}[]` } : named(spot, String(key));
    const found = findLong(String(key), at.path) ?? findIn(inner, { ...at, depth: spot.depth + 1 }, own);
    if (found) return found;
  }
  return undefined;
}

/** A row's own fields count by their own names, wherever the row stands. */
const named = ({ path }: Spot, key: string) => ({
  path: path === '' ? key.slice(0, longestText) : `${path}.${key.slice(0, longestText)}`,
  field: key,
});
