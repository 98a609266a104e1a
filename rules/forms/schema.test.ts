import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRule, ruleNames, runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { cases, spoilings } from '../spoiled.testing.ts';

type Schema = Parameters<typeof z.fromJSONSchema>[0];
const validators = new Map<string, z.ZodType>();
for (const name of ruleNames) {
  const schema: Schema = JSON.parse(JSON.stringify((await describeRule(name))?.input));
  validators.set(name, z.fromJSONSchema(schema));
}
const isFine = (rule: string, input: unknown): boolean =>
  validators.get(rule)?.safeParse(input).success ?? false;

test('what a rule answers is in its schema: every case that is not refused', async () => {
  let seen = 0;
  for (const { rule, input } of cases) {
    const { error } = await runRule(rule, input);
    if (error !== undefined) continue;
    assert.ok(isFine(rule, input), `${rule}: ${JSON.stringify(input).slice(0, 300)}`);
    seen += 1;
  }
  assert.ok(seen > 200);
});

test('what a rule refuses to read is not in its schema, but for what a schema cannot say', async () => {
  const unsayable = /input-(?:unused|duplicate|text-spaced|number-too-large|not-date)|limit-|^(?!input-)/;
  let refused = 0;
  for (const { rule, input } of spoilings(1500)) {
    const { error } = await runRule(rule, input);
    const code = z.object({ code: z.string() }).safeParse(error).data?.code;
    if (code === undefined) assert.ok(isFine(rule, input), `${rule}: ${JSON.stringify(input).slice(0, 300)}`);
    else if (!unsayable.test(code)) refused += isFine(rule, input) ? 0 : 1;
  }
  assert.ok(refused > 300, `${refused}`);
});

test('a field says what it is, how much it takes and whether it is needed', async () => {
  const parts = z.object({ properties: z.record(z.string(), z.unknown()), required: z.array(z.string()) });
  const { properties, required } = parts.parse((await describeRule('composition'))?.input);
  assert.deepEqual(required, ['municipalities', 'parties', 'ruleSet']);
  assert.deepEqual(properties.method, {
    description: 'Den metode, der fordeles efter.',
    anyOf: [{ enum: ['exact-quota', 'dhondt', 'largest-remainder'] }, { type: 'null' }],
  });
  assert.equal(await describeRule('lottery'), undefined);
});

/** Every field a schema has anywhere, with what is said of it. */
function listFields(schema: unknown): (readonly [field: string, description: unknown])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = z.object({ properties: z.record(z.string(), z.looseObject({})) }).safeParse(schema);
  const fields = Object.entries(own.data?.properties ?? {});
  return [
    ...fields.map(([field, { description }]) => [field, description] as const),
    ...Object.values(schema).flatMap(listFields),
  ];
}

test('every field of every rule is described by a sentence', async () => {
  const undescribed: string[] = [];
  let seen = 0;
  for (const rule of ruleNames)
    for (const [field, description] of listFields((await describeRule(rule))?.input)) {
      seen += 1;
      if (typeof description !== 'string' || !/^[A-ZÆØÅ].*\.$/.test(description))
        undescribed.push(`${rule}.${field}`);
    }
  assert.ok(seen > 300, `${seen}`);
  assert.deepEqual([...new Set(undescribed)], []);
  assert.deepEqual(listFields({ items: { properties: { a: {} } } }), [['a', undefined]]);
});
