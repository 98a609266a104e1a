import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHtml } from 'tvaers-reader/source';
import { fromHtml, normaliseText } from 'tvaers-richtext';
import { arbitraryText, nastyWords } from '../../../test/arbitrary-richtext.ts';
import { renderHtml } from './to-html.ts';

const options = {
  headingLevel: 3,
  pictureAddress: (file: string) => `/billeder/${file}`,
  annexMark: () => [{ title: 'Brev <fra> KL', address: '/bilag/1' }],
};

// Planted fault: let to-html print words unescaped, or let from-html forget rows without a thead.
test('any text shown as HTML reads back as the same normalised text', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText(nastyWords.map(withoutUnreadable)), async (text) => {
      const page = String(await renderHtml(text, options));
      assert.deepEqual(fromHtml(parseHtml(page)), normaliseText(text));
    }),
    { numRuns: 200 },
  );
});

/** "./." at a paragraph's start is meant to become a mark. */
function withoutUnreadable(words: string): string {
  return words.replaceAll('./.', '');
}
