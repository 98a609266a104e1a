import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { expectOk } from '../src/kernel/result.ts';
import { readDocument } from './read-document.ts';
import { sourceOfText } from './source/source-of-text.ts';

const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');

test('the agenda in the README reads as the README says', () => {
  const text = /sourceOfText\('(.+)'\)/.exec(readme)?.[1]?.replaceAll('\\n', '\n') ?? '';
  const shown = /```json\n(.+?)```/s.exec(readme)?.[1] ?? '';
  const expected = z.record(z.string(), z.json()).parse(JSON.parse(shown));
  assert.deepEqual(Object.keys(expected).length, 7);
  assert.partialDeepStrictEqual(
    expectOk(readDocument(sourceOfText(text), { council: 'kkr-midtjylland' })),
    expected,
  );
});
