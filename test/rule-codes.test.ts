import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { codesPath, printCodes } from '../tools/rule-codes.ts';

test('the page of codes has every refusal and every kind of step, as they are', async () => {
  const page = await printCodes();
  assert.equal(readFileSync(codesPath, 'utf8'), page, 'run bin/tvaers-dev rule-codes');
  const kinds = [...page.matchAll(/^\| [a-z-]+ \| `([a-z0-9-]+)` \|/gm)].map(([, code = '']) => code);
  assert.ok(kinds.length > 300, `${kinds.length}`);
  assert.deepEqual(
    ['unknown-rule', 'lot-not-needed', 'limit-rows', 'contract-deviation', 'places-tie'].filter(
      (code) => !kinds.includes(code),
    ),
    [],
  );
});
