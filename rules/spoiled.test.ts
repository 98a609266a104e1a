import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runRule } from 'tvaers-rules/json';
import { z } from 'zod';
import { cases, spoiled } from './spoiled.testing.ts';

const statuses = ['decided', 'needs-lot', 'needs-decision', 'impossible'];

test('every case with one or two values spoiled is answered or refused with a sentence, never thrown at', async () => {
  assert.ok(cases.length > 50);
  await fc.assert(
    fc.asyncProperty(spoiled, async ({ rule, input }) => {
      const answer = await runRule(rule, input);
      const printed = JSON.stringify(answer);
      const message = z.object({ code: z.string(), message: z.string().min(10) }).safeParse(answer.error);
      assert.ok(message.success || statuses.includes(String(answer.status)), printed);
      assert.ok(!/undefined|NaN|\[object/.test(printed), printed);
    }),
    { seed: 2022, numRuns: 3000 },
  );
});
