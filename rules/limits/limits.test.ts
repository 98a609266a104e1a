import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleNames, runRule } from 'tvaers-rules/json';
import { findExcess, type LimitedRule, limits, longestText, mostDigits, mostRows } from 'tvaers-rules/limits';
import { z } from 'zod';

const refusal = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.unknown()),
});
const codeOf = (rule: LimitedRule, input: unknown) => findExcess(rule, input)?.error.code;

test('every rule has limits, and none else', () => {
  assert.deepEqual(Object.keys(limits).sort(), [...ruleNames]);
});

for (const [rule, { rows, numbers }] of Object.entries(limits)) {
  for (const [field, most] of Object.entries<number>(rows)) {
    test(`${rule} takes ${most} rows of ${field} and refuses one more with a sentence`, async () => {
      const list = (count: number) => Array.from({ length: count }, () => 'x');
      const inside = field.endsWith('[]');
      const input = (count: number) =>
        inside ? { [field.slice(0, -2)]: [list(count)] } : { [field]: list(count) };
      const refused = refusal.parse((await runRule(rule, input(most + 1))).error);
      const path = inside ? `${field.slice(0, -2)}[0]` : field;
      assert.deepEqual([refused.code, refused.details.field], ['limit-rows', path]);
      assert.match(refused.message, /^Feltet .+ rækker; der kan højst være [\d.]+\.$/);
      const fine = (await runRule(rule, input(most))).error;
      assert.notEqual(refusal.parse(fine).code, 'limit-rows');
    });
  }
  for (const [field, most] of Object.entries<number>(numbers)) {
    test(`${rule} takes ${most} in ${field} and refuses one more with a sentence`, async () => {
      const refused = refusal.parse((await runRule(rule, { [field]: most + 1 })).error);
      assert.deepEqual([refused.code, refused.details.field], ['limit-number', field]);
      assert.match(refused.message, /^Tallet i .+; det kan højst være [\d.]+\.$/);
      assert.notEqual(refusal.parse((await runRule(rule, { [field]: most })).error).code, 'limit-number');
    });
  }
  test(`${rule} refuses numbers, texts, lists and nests beyond what all rules take in`, async () => {
    const nest = JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`);
    const asked: readonly (readonly [string, unknown])[] = [
      ['limit-digits', '9'.repeat(mostDigits + 1)],
      ['limit-digits', `${'9'.repeat(mostDigits + 1)}/2`],
      ['limit-digits', `0.${'9'.repeat(mostDigits + 1)}%`],
      ['limit-text', 'x'.repeat(longestText + 1)],
      ['limit-text', { ['x'.repeat(longestText + 1)]: 1 }],
      ['limit-rows', Array.from({ length: 5001 }, () => 1)],
      ['limit-depth', nest],
    ];
    for (const [code, x] of asked) assert.equal(refusal.parse((await runRule(rule, { x })).error).code, code);
  });
}

test('read values are held to the same limits as written ones', () => {
  assert.equal(codeOf('tariff', { cases: 10n ** BigInt(mostDigits) }), 'limit-digits');
  assert.equal(codeOf('tariff', { cases: 10n ** BigInt(mostDigits) - 1n }), undefined);
  assert.equal(codeOf('tariff', { cases: -(10n ** BigInt(mostDigits)) }), 'limit-digits');
  assert.equal(codeOf('tariff', { share: { n: 1n, d: 10n ** 40n } }), 'limit-digits');
  assert.equal(
    codeOf('quotas', { quotas: new Map(Array.from({ length: 201 }, (_, at) => [`${at}`, 1n])) }),
    'limit-rows',
  );
  assert.equal(codeOf('tariff', { x: Array.from({ length: mostRows + 1 }, () => 1n) }), 'limit-rows');
  assert.equal(codeOf('apportionment', { seats: Number.POSITIVE_INFINITY }), 'limit-number');
});

test('a number of a hundred thousand digits is refused before anything is reckoned with it', async () => {
  const digits = '9'.repeat(100_000);
  const input = { amountOere: digits, rates: ['1,5%'], unitOere: 100 };
  const refused = refusal.parse((await runRule('indexation', input)).error);
  assert.equal(
    refused.message,
    'Tallet i amountOere har flere end 30 cifre; så store tal regnes der ikke med.',
  );
});

test('the limits are these; to change one is a decision', () => {
  const sums = Object.entries(limits).map(([rule, { rows, numbers }]) => {
    const all = [...Object.values<number>(rows), ...Object.values<number>(numbers)];
    return `${rule} ${all.reduce((sum, one) => sum + one, 0)}`;
  });
  assert.deepEqual(sums, [
    'accounts 2030',
    'apportionment 11560',
    'composition 960',
    'contract 1620',
    'deadlines 320',
    'decision 200',
    'distribution 10040',
    'election 4560',
    'guarantee 1010',
    'identifiers 0',
    'indexation 40',
    'measure 12120',
    'membership 900',
    'quotas 1390',
    'staffing 290',
    'survey 3740',
    'tariff 0',
    'training-places 440',
  ]);
});
