import { byId } from '../exact/index.ts';

/** What a rule may print: plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A whole number as JSON: a number up to 2^53, else a decimal string. */
export function printWhole(value: bigint): number | string {
  return value <= 2n ** 53n && value >= -(2n ** 53n) ? Number(value) : value.toString();
}

/** A map as a JSON object with its keys in order. */
export function printMap<T>(map: ReadonlyMap<string, T>, print: (value: T) => Json): { [key: string]: Json } {
  const sorted = [...map].sort(([a], [b]) => byId(a, b));
  return Object.fromEntries(sorted.map(([key, value]) => [key, print(value)]));
}
