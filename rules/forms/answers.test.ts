import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeRule, ruleNames, runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { cases, spoilings } from '../spoiled.testing.ts';
import { answerOf, print } from './index.ts';

const fields = z.record(z.string(), z.unknown());
const answerSchema = z.looseObject({ anyOf: z.array(fields), $defs: fields });
type Schema = Parameters<typeof z.fromJSONSchema>[0];

type Form = { readonly schema: Record<string, unknown>; readonly isOf: (answer: unknown) => boolean };
/** Every form of every rule's answer, by rule; the last is the refusal. */
const forms = new Map<string, readonly Form[]>();
for (const rule of ruleNames) {
  const written = JSON.stringify((await describeRule(rule))?.answer);
  const { anyOf, $defs } = answerSchema.parse(JSON.parse(written));
  forms.set(
    rule,
    anyOf.map((schema) => {
      const whole: Schema = JSON.parse(JSON.stringify({ ...schema, $defs }));
      const validator = z.fromJSONSchema(whole);
      return { schema, isOf: (answer) => validator.safeParse(answer).success };
    }),
  );
}
const formsOf = (rule: string, answer: unknown): readonly Form[] =>
  (forms.get(rule) ?? []).filter(({ isOf }) => isOf(answer));
const isFine = (rule: string, answer: unknown): boolean => formsOf(rule, answer).length > 0;

const answered: { rule: string; answer: Record<string, unknown> }[] = [];
for (const { rule, input } of cases)
  answered.push({ rule, answer: fields.parse(JSON.parse(JSON.stringify(await runRule(rule, input)))) });

const shown = (rule: string, answer: unknown): string => `${rule}: ${JSON.stringify(answer).slice(0, 400)}`;

test('what a rule answers is in the schema of its answer: every case, refused ones too', () => {
  assert.ok(answered.length > 330, `${answered.length}`);
  assert.deepEqual(
    answered
      .filter(({ rule, answer }) => !isFine(rule, answer))
      .map(({ rule, answer }) => shown(rule, answer)),
    [],
  );
});

test('and so is what it answers to a spoiled question', async () => {
  for (const { rule, input } of spoilings(1500)) {
    const answer: unknown = JSON.parse(JSON.stringify(await runRule(rule, input)));
    assert.ok(isFine(rule, answer), shown(rule, answer));
  }
});

/** The answer with each of its own fields dropped, given another type, or with one more. */
function* listSpoiled(answer: Readonly<Record<string, unknown>>, needed: readonly string[]) {
  for (const field of needed)
    yield [`${field} dropped`, Object.fromEntries(Object.entries(answer).filter(([name]) => name !== field))];
  for (const field of Object.keys(answer))
    yield [`${field} of another type`, { ...answer, [field]: { 7: [7] } }];
  for (const [field, value] of Object.entries(answer))
    if (Array.isArray(value))
      yield [`${field} with one of another type`, { ...answer, [field]: [...value, { 7: [7] }] }];
  yield ['one field more', { ...answer, more: 7 }];
}

test('an answer with a field dropped, of another type, or that nobody declared is not in the schema', () => {
  const missed = new Set<string>();
  let spoiled = 0;
  for (const { rule, answer } of answered) {
    const [form] = formsOf(rule, answer);
    const needed = z.array(z.string()).parse(form?.schema.required);
    for (const [fault, wrong] of listSpoiled(answer, needed)) {
      spoiled += 1;
      if (formsOf(rule, wrong).includes(form ?? { schema: {}, isOf: () => false }))
        missed.add(`${rule}: ${fault}`);
    }
  }
  assert.ok(spoiled > 4000, `${spoiled}`);
  assert.deepEqual([...missed], []);
});

/** They hand on what the apportionment answers, which is never impossible to what they ask. */
const handOn = ['composition', 'distribution', 'election', 'staffing', 'training-places'];

test('every form of an answer and every field in it is shown by a case', () => {
  const unseen = [...forms].flatMap(([rule, all]) =>
    all.flatMap(({ schema, isOf }) => {
      const properties = fields.parse(schema.properties);
      const status = String(Object(properties.status).const ?? 'refused');
      const seen = answered.filter((one) => one.rule === rule && isOf(one.answer));
      if (status === 'impossible' && handOn.includes(rule))
        return seen.map(() => `${rule}: can be impossible`);
      const names = new Set(seen.flatMap(({ answer }) => Object.keys(answer)));
      return Object.keys(properties)
        .filter((name) => !names.has(name))
        .map((name) => `${rule} ${status}: ${name}`);
    }),
  );
  assert.deepEqual(unseen, []);
});

test('numbers stand in the schema as they are printed, maps in the order of their keys', () => {
  const said = answerOf('decided', { whole: print.whole, amount: print.amount, part: print.fraction });
  const answer = said.print({
    status: 'decided',
    steps: [],
    whole: 9_007_199_254_740_993n,
    amount: 5n,
    part: { n: -1n, d: 3n },
  });
  assert.deepEqual(answer, {
    status: 'decided',
    whole: '9007199254740993',
    amount: '5',
    part: '-1/3',
    steps: [],
  });
  assert.deepEqual(print.whole.schema, {
    anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?\\d{16,}$' }],
  });
  assert.deepEqual(
    Object.keys(
      print.counts.print(
        new Map([
          ['B', 1],
          ['C', 2],
          ['A', 3],
        ]),
      ) ?? {},
    ),
    ['A', 'B', 'C'],
  );
  assert.deepEqual(print.fraction.schema, { type: 'string', pattern: '^-?\\d+/[1-9]\\d*$' });
});
