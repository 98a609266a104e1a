import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { z } from 'zod';

const here = dirname(fileURLToPath(import.meta.url));
const caseFile = z.object({ rule: z.string(), input: z.unknown() });
const paths = globSync('*/cases/*.json', { cwd: here }).sort();
export const cases = paths.map((path) => caseFile.parse(JSON.parse(readFileSync(`${here}/${path}`, 'utf8'))));

/** Values somebody may put where another was meant. */
const junk = [
  null,
  -1,
  0,
  1,
  1.5,
  2 ** 53,
  9e15,
  '',
  'x',
  '-3',
  '12345678901234567890',
  '1/0',
  true,
  [],
  {},
  [[]],
  '2023-02-29',
  '__proto__',
];

type Path = readonly (string | number)[];

/** Every place in a JSON value. */
function listPlaces(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => listPlaces(inner, [...path, key]))];
}

function spoil(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((inner, at) => (String(at) === String(key) ? spoil(inner, rest, put) : inner));
  const inner = new Map(Object.entries(Object(value)));
  inner.set(String(key), spoil(inner.get(String(key)), rest, put));
  return Object.fromEntries(inner);
}

/** A question some case asks, with one or two of its values spoiled. */
export const spoiled = fc
  .record({
    one: fc.constantFrom(...cases),
    spots: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...junk)), { minLength: 1, maxLength: 2 }),
  })
  .map(({ one: { rule, input }, spots }) => ({
    rule,
    input: spots.reduce<unknown>((value, [spot, put]) => {
      const places = listPlaces(value);
      return spoil(value, places[spot % places.length] ?? [], put);
    }, input),
  }));

/** So many of them, always the same. */
export const spoilings = (count: number) => fc.sample(spoiled, { seed: 2022, numRuns: count });
