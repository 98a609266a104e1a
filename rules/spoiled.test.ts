import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const here = dirname(fileURLToPath(import.meta.url));
const caseFile = z.object({ rule: z.string(), input: z.unknown() });
const paths = globSync('*/cases/*.json', { cwd: here }).sort();
const cases = paths.map((path) => caseFile.parse(JSON.parse(readFileSync(`${here}/${path}`, 'utf8'))));

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

const statuses = ['decided', 'needs-lot', 'needs-decision', 'impossible'];

test('every case with one or two values spoiled is answered or refused with a sentence, never thrown at', async () => {
  assert.ok(cases.length > 50);
  const spoiled = fc.record({
    one: fc.constantFrom(...cases),
    spots: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...junk)), { minLength: 1, maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(spoiled, async ({ one, spots }) => {
      const input = spots.reduce<unknown>((value, [spot, put]) => {
        const places = listPlaces(value);
        return spoil(value, places[spot % places.length] ?? [], put);
      }, one.input);
      const answer = await runRule(one.rule, input);
      const printed = JSON.stringify(answer);
      const message = z.object({ code: z.string(), message: z.string().min(10) }).safeParse(answer.error);
      assert.ok(message.success || statuses.includes(String(answer.status)), printed);
      assert.ok(!/undefined|NaN|\[object/.test(printed), printed);
    }),
    { seed: 2022, numRuns: 3000 },
  );
});
