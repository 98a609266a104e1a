import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';

const here = dirname(fileURLToPath(import.meta.url));

const fields = z.record(z.string(), z.unknown());
const caseFile = z.strictObject({
  situation: z.string().min(10),
  source: z.string().min(3),
  rule: z.string(),
  input: z.unknown(),
  expected: fields,
});
const told = z.object({ kind: z.string(), text: z.string(), english: z.string(), law: z.string() });
const step = told.strict();

const paths = globSync('*/cases/*.json', { cwd: here }).sort();

for (const path of paths) {
  const { situation, rule, input, expected } = caseFile.parse(
    JSON.parse(readFileSync(`${here}/${path}`, 'utf8')),
  );

  test(`${path}: ${situation}`, async () => {
    const answer = fields.parse(JSON.parse(JSON.stringify(await runRule(rule, input))));
    for (const [key, value] of Object.entries(expected)) assert.deepEqual(compared(key, answer), value, key);
    assert.ok(answer.error !== undefined || z.array(step).min(1).safeParse(expected.steps).success, 'steps');
  });
}

/** A refusal is compared by its code, steps by their kind, what they say in each language and what they rest on; everything else whole. */
function compared(key: string, answer: Record<string, unknown>): unknown {
  if (key === 'error') return { code: fields.parse(answer.error).code };
  return key === 'steps' ? z.array(told).parse(answer.steps) : answer[key];
}

test('every rule has cases, named by situation', () => {
  const rules = globSync('*/json.ts', { cwd: here }).map(dirname);
  assert.ok(rules.length > 0);
  const without = rules.filter((rule) => !paths.some((path) => path.startsWith(`${rule}/cases/`)));
  assert.deepEqual(without, []);
  assert.deepEqual(
    paths.filter((path) => !/\/cases\/[a-z0-9]+(-[a-z0-9]+)+\.json$/.test(path)),
    [],
  );
});
