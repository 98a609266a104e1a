import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { fromMarks, normaliseText, paragraphOrMark, type RichText, toMarks } from 'tvaers-richtext';
import { arbitraryText } from '../../../test/arbitrary-richtext.ts';
import { fromDocument, toDocument } from './convert.ts';
import { extensionsFor } from './schema.ts';

const schema = getSchema(
  extensionsFor({ headingLevel: 3, pictureAddress: (file) => `/billeder/${file}`, newMark: () => 'a1' }),
);

/** The one form of a text in which whoever typed "./." meant a mark. */
function settle(text: RichText): RichText {
  const blocks = normaliseText(text).map((block) =>
    block.type === 'paragraph' ? paragraphOrMark(block.content) : block,
  );
  return normaliseText(blocks);
}

// Planted fault: let toItemNode drop whether children are numbered.
test('any text goes through the editor and comes out as the same normalised text', () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const normal = settle(text);
      assert.deepEqual(normaliseText(fromDocument(toDocument(normal))), normal);
    }),
    { numRuns: 300 },
  );
});

// Planted fault: let the schema refuse a table without a head row.
test("any text is a document the editor's own rules accept", () => {
  fc.assert(
    fc.property(arbitraryText(), (text) => {
      const normal = settle(text);
      const document = schema.nodeFromJSON(toDocument(normal));
      document.check();
      assert.deepEqual(normaliseText(fromDocument(document.toJSON())), normal);
    }),
    { numRuns: 200 },
  );
});

test('lists deeper than two levels join the second', () => {
  const item = (text: string, ...below: object[]) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...below],
  });
  const list = (...content: object[]) => ({ type: 'bulletList', content });
  const document = { type: 'doc', content: [list(item('a', list(item('b', list(item('c'))), item('d'))))] };
  assert.equal(toMarks(fromDocument(schema.nodeFromJSON(document).toJSON())), '- a\n  - b\n  - c\n  - d');
});

// Planted fault: let fromNode keep every paragraph as it is.
test('a typed sign at the start of a line is a mark, within a line it is words', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const read = (...lines: string[]) =>
    fromDocument({ type: 'doc', content: lines.map(paragraph) }).map(({ type }) => type);
  assert.deepEqual(read('./. Notat om vagten', './.'), ['annexMark', 'annexMark']);
  assert.deepEqual(read('Se ./. nedenfor', './.notat'), ['paragraph', 'paragraph']);
});

test('an empty text is one empty paragraph', () => {
  assert.deepEqual(toDocument(fromMarks('')), { type: 'doc', content: [{ type: 'paragraph' }] });
});
