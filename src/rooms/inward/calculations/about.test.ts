import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ruleNames } from 'tvaers-rules/json';
import { testDatabase } from '../../../../test/database.ts';
import { answerOf, testServices } from '../../../../test/visit.ts';
import { routes } from './index.ts';

const { database } = await testDatabase();
const services = await testServices(database);
const get = (path: string) => answerOf(routes, { path }, services);

describe('every rule is documented at its address', () => {
  for (const rule of ruleNames) {
    test(rule, async () => {
      const reply = await get(`/beregn/${rule}/om`);
      assert.equal(reply.status, 200);
      const page = await reply.text();
      assert.match(page, /<h3[^>]*>Choices that are ours/);
      assert.match(page, /Prøvet på [1-9]\d* situationer/);
      assert.equal(page.match(/json-schema\.org\/draft\/2020-12/g)?.length, 2);
      assert.match(page, /<summary>Felterne i spørgsmål og svar som JSON Schema/);
      assert.doesNotMatch(page, /href="\.\.?\//);
    });
  }
});

test('a rule that is not there has no papers', async () => {
  assert.equal((await get('/beregn/nothing/om')).status, 404);
});
