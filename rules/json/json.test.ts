import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleNames, runRule, runRuleText } from './index.ts';

const codeOf = (answer: { readonly error?: unknown }): unknown => Object(answer.error).code;

test('an unknown rule is refused with the names there are, also when JavaScript knows the name', async () => {
  for (const name of ['lottery', 'toString', '__proto__'])
    assert.equal(codeOf(await runRule(name, {})), 'unknown-rule');
  const { error } = await runRule('lottery', {});
  assert.match(String(Object(error).message), /apportionment, .*composition/);
});

test('text that is no JSON is refused', async () => {
  assert.equal(codeOf(await runRuleText('deadlines', '{"kind":')), 'input-not-json');
  assert.equal(codeOf(await runRuleText('deadlines', '')), 'input-not-json');
});

test('every rule refuses an empty object, a list and nothing, and throws at none of them', async () => {
  assert.ok(ruleNames.length > 0);
  for (const name of ruleNames) {
    for (const input of [{}, [], null, 7, 'x']) {
      const answer = await runRule(name, input);
      assert.match(String(codeOf(answer)), /^[a-z-]+$/, name);
    }
  }
});

test('text in, answer out', async () => {
  const text = '{"ruleSet":"kkr-2022","meetingOn":"2024-06-18","kind":"ordinary"}';
  const answer = await runRuleText('deadlines', text);
  assert.deepEqual([answer.status, answer.agendaBy], ['decided', '2024-06-11']);
});

test('text that would lose something when read is refused', async () => {
  const errorOf = async (text: string) => JSON.stringify((await runRuleText('identifiers', text)).error);
  assert.match(
    await errorOf('{"kind": "cvr", "kind": "p-number", "written": "1"}'),
    /input-key-twice.+Feltet kind står to gange/,
  );
  assert.match(await errorOf('{"kind": "cvr", "written": 9007199254740993}'), /input-number-rounded/);
});
