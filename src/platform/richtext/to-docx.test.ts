import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Document, Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { fromHtml, fromMarks, plainText, type RichText, toMarks } from 'tvaers-richtext';
import { arbitraryText } from '../../../test/arbitrary-richtext.ts';
import { newDocxLists, renderDocx } from './to-docx.ts';

async function pack(text: RichText): Promise<Buffer> {
  const lists = newDocxLists();
  const options = { headingLevel: 1, picture: () => null, annexMark: () => [], lists };
  const children = renderDocx(text, options);
  return Packer.toBuffer(new Document({ numbering: { config: lists.config() }, sections: [{ children }] }));
}

async function readBack(text: RichText): Promise<RichText> {
  const { value } = await mammoth.convertToHtml({ buffer: await pack(text) });
  return fromHtml(parseHTML(`<html><body>${value}</body></html>`).document.body);
}

test('headings, lists, tables, bold, italic and links come back from the Word file', async () => {
  const marks = `# Økonomi

Rådet drøftede **budgettet** og *regnskabet*, se [KL](https://www.kl.dk/).

## Videre proces

- punkt
  - underpunkt
- andet punkt

1. første
  1. bogstav
2. anden

| Kommune | Indbyggere |
| --- | --- |
| Aarhus | 367.095 |

./. brevet er vedlagt {mark:a1}`;
  assert.equal(toMarks(await readBack(fromMarks(marks))), marks);
});

// Planted fault: leave control signs in the text (XML cannot hold them).
test('any text makes a Word file that opens, with its words in it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryText(), async (text) => {
      const bare = (some: RichText) => plainText(some).replace(/\s+|\.\/\./g, '');
      const shown = text.filter((block) => block.type !== 'annexMark' && block.type !== 'picture');
      const { value } = await mammoth.extractRawText({ buffer: await pack(shown) });
      assert.equal(value.replace(/\s+|\.\/\./g, ''), bare(fromMarks(toMarks(shown))));
    }),
    { numRuns: 60 },
  );
});

test('a list that begins at 3 begins at 3 in Word, and two lists count apart', async () => {
  const files = unzipSync(new Uint8Array(await pack(fromMarks('3. c\n4. d\n\nx\n\n1. a\n\ny\n\n1. a'))));
  const numbering = strFromU8(files['word/numbering.xml'] ?? new Uint8Array());
  assert.match(numbering, /<w:start w:val="3"\/>/);
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const used = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map((found) => found[1]);
  assert.deepEqual([used.length, new Set(used).size], [4, 3]);
});
