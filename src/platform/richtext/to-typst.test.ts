import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromMarks, normaliseText, paragraph, plainInline, type RichText } from 'tvaers-richtext';
import { arbitraryText, printableWords } from '../../../test/arbitrary-richtext.ts';
import { newCompiler, onlyOurFonts } from '../pdf/compiler.ts';
import { renderTypst } from './to-typst.ts';

const options = {
  headingLevel: 2,
  picturePath: () => '/picture.svg',
  annexMark: () => [{ title: 'Bilag "1" #x', address: 'https://kl.dk/a' }],
};
const compiler = newCompiler();
const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';
compiler.mapShadow('/picture.svg', Buffer.from(dot));

/** Compiles as PDF/UA-1 on one wide page, so no word is broken over lines. */
function compile(text: RichText): Uint8Array {
  const page =
    '#set page(width: 2000pt, height: auto)\n#set document(title: "Prøve")\n#set text(lang: "da")\n#title()\n= Punkt\n';
  const mainFileContent = onlyOurFonts(page + renderTypst(text, options));
  const result = compiler.compile({ mainFileContent });
  assert.equal(result.hasError(), false, mainFileContent);
  const document = result.result;
  assert.ok(document);
  return compiler.pdf(document, { pdfStandard: 'ua-1' });
}

async function readWords(pdf: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  await loading.destroy();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

// Planted fault: leave the quotation mark or the backslash unescaped in typstString.
test('any words survive the compiler and are read back from the PDF', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(printableWords, { minLength: 1, maxLength: 6 }), async (lines) => {
      const text = normaliseText(
        lines.map((line) => ({ type: 'paragraph', content: [{ text: `x${line}x` }] })),
      );
      const expected = text
        .map((block) => (block.type === 'paragraph' ? plainInline(block.content) : ''))
        .join('');
      assert.equal(bare(await readWords(compile(text))), bare(`PrøvePunkt${expected}`));
    }),
    { numRuns: 60 },
  );
});

test('no sign of any writing stops the PDF: what fonts lack becomes a replacement sign', async () => {
  const every = Array.from({ length: 0xffff - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20));
  const text = fromMarks(every.join('\n'));
  assert.ok(compile(text).length > 0);
  assert.ok(
    compile([paragraph('漢 😀 \u{10ffff}'), { type: 'heading', level: 1, content: [{ text: '漢' }] }])
      .length > 0,
  );
  assert.equal(await readWords(compile([paragraph('å 漢')])), 'PrøvePunktå �');
});

// Planted fault: drop the semicolon after a string value, so ".x" or "(x)" behind it is taken for code.
test('any text of the model compiles to PDF/UA-1', () => {
  fc.assert(
    fc.property(arbitraryText(printableWords), (text) => {
      assert.ok(compile(text).length > 0);
    }),
    { numRuns: 80 },
  );
});

test('a table, a numbered list and a mark with its annexes come out in order', async () => {
  const text = fromMarks(
    '3. tre\n  - under\n\nTabel: Folketal\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n./. brevet {mark:a1}',
  );
  const words = bare(await readWords(compile(text)));
  assert.match(words, /3\.tre.*under.*AB12.*Folketal.*\.\/\.brevet.*Bilag"1"#x/);
});
