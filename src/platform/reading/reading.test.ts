import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { expectOk } from '../../kernel/result.ts';
import { readSource, usualLimits } from './index.ts';
import type { ReadingLimits } from './limits.ts';

const words = (text: string) => new TextEncoder().encode(text);

/** The refusal's code and its sentence, or what was read in its place. */
async function refusalOf(
  bytes: Uint8Array,
  file: string,
  limits?: Partial<ReadingLimits>,
): Promise<[string, string]> {
  const answer = await readSource(bytes, file, { ...usualLimits, ...limits });
  return answer.ok
    ? ['read', answer.value.lines.map((line) => line.text).join('|')]
    : [answer.error.code, answer.error.message];
}

async function drawPdf(pages: readonly string[][]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([400, 600]);
    for (const [at, line] of lines.entries())
      page.drawText(line, { x: 50, y: 550 - at * 14, size: 11, font });
  }
  return document.save();
}

test('an empty file is refused, whatever it is called', async () => {
  for (const file of ['a.txt', 'a.pdf', 'a.docx', 'a.html', 'a.json']) {
    assert.equal((await refusalOf(new Uint8Array(0), file))[0], 'source-empty');
  }
  assert.equal((await refusalOf(words(' \n\n '), 'a.txt'))[0], 'source-empty');
});

test('an encrypted PDF is refused with what to do', async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('Hemmeligt');
  document.encrypt({ userPassword: 'kode', ownerPassword: 'anden' });
  const [code, sentence] = await refusalOf(await document.save(), 'dagsorden.pdf');
  assert.equal(code, 'source-encrypted');
  assert.match(sentence, /»dagsorden\.pdf« er beskyttet med adgangskode\. Fjern/);
});

test('a file that is something else than its name says is refused with both', async () => {
  const pdf = await drawPdf([['Hej']]);
  const [code, sentence] = await refusalOf(pdf, 'dagsorden.docx');
  assert.equal(code, 'source-kind-differs');
  assert.match(sentence, /hedder \.docx, men indholdet er noget andet \(PDF\)/);
  assert.equal((await refusalOf(pdf, 'a.txt'))[0], 'source-kind-differs');
  assert.equal((await refusalOf(words('Bare tekst'), 'a.pdf'))[0], 'source-kind-differs');
});

test('a Word file locked with a password, or in the format before 2007, is refused as that', async () => {
  // Both begin with the signature of a compound file (MS-CFB 2.2).
  const compound = new Uint8Array(1024);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const [code, sentence] = await refusalOf(compound, 'dagsorden.docx');
  assert.equal(code, 'source-locked-or-old');
  assert.match(sentence, /Gem den som \.docx uden adgangskode/);
});

test('a kind of file nobody can read is refused with the kinds that can', async () => {
  for (const file of ['a.exe', 'a.doc', 'uden-endelse']) {
    assert.equal((await refusalOf(words('x'), file))[0], 'source-kind-unknown');
  }
});

test('a PDF with more pages than the limit is refused with both numbers', async () => {
  const [code, sentence] = await refusalOf(await drawPdf([['1'], ['2'], ['3']]), 'a.pdf', { pages: 2 });
  assert.equal(code, 'source-too-many-pages');
  assert.match(sentence, /har 3 sider\. Grænsen er 2 sider/);
});

test('a PDF of 10,000 pages is refused long before it is read', async () => {
  const document = await PDFDocument.create();
  for (let page = 0; page < 10_000; page += 1) document.addPage([100, 100]);
  const [code, sentence] = await refusalOf(await document.save(), 'lang.pdf');
  assert.equal(code, 'source-too-many-pages');
  assert.match(sentence, /har 10000 sider\. Grænsen er 5000 sider/);
});

test('a broken PDF, Word file and workbook are each refused as damaged', async () => {
  const pdf = await drawPdf([['Hej']]);
  assert.equal((await refusalOf(pdf.subarray(0, 40), 'a.pdf'))[0], 'source-unreadable');
  const docx = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hej')] }] }));
  assert.equal((await refusalOf(docx.subarray(0, docx.length / 2), 'a.docx'))[0], 'source-unreadable');
  assert.equal((await refusalOf(zipSync({ 'a.txt': words('x') }), 'a.docx'))[0], 'source-unreadable');
  assert.equal((await refusalOf(zipSync({ 'a.txt': words('x') }), 'a.xlsx'))[0], 'source-unreadable');
});

test('a file packed far beyond its size is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
  // 30 MB of zeros in some 30 kB: about a thousand to one.
  assert.ok(bomb.length < 60_000);
  assert.equal((await refusalOf(bomb, 'a.docx'))[0], 'source-packed-too-large');
});

test('a packed file that lies about its size is unpacked only to the limit', async () => {
  const packed = zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }, { level: 9 });
  const view = new DataView(packed.buffer, packed.byteOffset);
  const directory = packed.findLastIndex(
    (byte, at) => byte === 0x50 && view.getUint32(at, true) === 0x02014b50,
  );
  // Unpacked size, 24 bytes into the entry of the central directory: says 1000 bytes.
  view.setUint32(directory + 24, 1000, true);
  const [code] = await refusalOf(packed, 'a.docx', { unpackedBytes: 1024 * 1024 });
  assert.equal(code, 'source-packed-too-large');
});

test('a file larger than the limit is refused with both sizes', async () => {
  const [code, sentence] = await refusalOf(new Uint8Array(3 * 1024 * 1024), 'a.txt', { bytes: 1024 * 1024 });
  assert.equal(code, 'source-too-large');
  assert.match(sentence, /fylder 3 MB\. Grænsen er 1 MB/);
});

test('a reading that takes too long is stopped', async () => {
  const [code, sentence] = await refusalOf(words('<p>Hej</p>'.repeat(200_000)), 'a.html', { seconds: 0.001 });
  assert.equal(code, 'source-too-slow');
  assert.match(sentence, /læsningen blev stoppet/);
});

test('the thread after one that was stopped reads as if nothing had happened', async () => {
  assert.deepEqual(await refusalOf(words('<p>Hej</p>'), 'a.html'), ['read', 'Hej']);
  assert.deepEqual(await refusalOf(words('<p>Igen</p>'), 'a.html'), ['read', 'Igen']);
});

test('bytes that are no text are refused, and clearly older Danish text is read with a warning', async () => {
  assert.equal((await refusalOf(Uint8Array.of(0x61, 0xff, 0x00, 0x81, 0x62), 'a.txt'))[0], 'source-not-text');
  assert.equal(
    (await refusalOf(Uint8Array.of(0x61, 0xc3, 0x28, 0x81, 0x62), 'a.html'))[0],
    'source-not-text',
  );
  // "Blåbærgrød på øen" in Windows-1252: å e5, æ e6, ø f8.
  const older = Uint8Array.from(
    [...'Bl\u00e5b\u00e6rgr\u00f8d p\u00e5 \u00f8en'].map((letter) => letter.charCodeAt(0)),
  );
  const read = expectOk(await readSource(older, 'a.txt'));
  assert.equal(read.lines[0]?.text, 'Blåbærgrød på øen');
  assert.deepEqual(
    read.warnings.map((warning) => warning.code),
    ['read-as-windows-1252'],
  );
});

test('a PDF gives lines with page, letter height and the room above; a scan without text is refused', async () => {
  const read = expectOk(
    await readSource(await drawPdf([['Første linje', 'anden linje'], ['Næste side']]), 'a.pdf'),
  );
  assert.deepEqual(
    read.lines.map(({ page, text, size, opensPage }) => [page, text, size, opensPage ?? false]),
    [
      [1, 'Første linje', 11, true],
      [1, 'anden linje', 11, false],
      [2, 'Næste side', 11, true],
    ],
  );
  assert.equal((await refusalOf(await drawPdf([[]]), 'scan.pdf'))[0], 'source-without-text');
});

test('a Word file gives headings, list items and bold words', async () => {
  const children = [
    new Paragraph({ text: 'Titel', heading: HeadingLevel.HEADING_2 }),
    new Paragraph({ text: 'Punkt', bullet: { level: 0 } }),
    new Paragraph({ children: [new TextRun('Noget '), new TextRun({ text: 'fedt', bold: true })] }),
  ];
  const read = expectOk(
    await readSource(await Packer.toBuffer(new Document({ sections: [{ children }] })), 'a.docx'),
  );
  assert.deepEqual(
    read.lines.map(({ text, heading, list, runs }) => [
      text,
      heading,
      list,
      runs?.filter((run) => run.bold).length,
    ]),
    [
      ['Titel', 2, undefined, 0],
      ['Punkt', undefined, { ordered: false, level: 0 }, 0],
      ['Noget fedt', undefined, undefined, 1],
    ],
  );
});

test('a workbook gives a line of cells for each row, under the sheet by name', async () => {
  const rows = [
    [{ value: 'Kommune' }, { value: 'Plads' }],
    [{ value: 'Odder' }, { value: 12 }],
  ];
  const bytes = await writeXlsxFile(rows, { sheet: 'Pladser' }).toBuffer();
  const read = expectOk(await readSource(new Uint8Array(bytes), 'a.xlsx'));
  assert.deepEqual(
    read.lines.map((line) => line.cells ?? line.text),
    ['Pladser', ['Kommune', 'Plads'], ['Odder', '12']],
  );
});

test('preformatted HTML keeps its lines, and scripts and menus are no text', async () => {
  const page =
    '<html><head><title>T</title><script>x()</script></head><body><nav>Menu</nav><pre>en\n\nto</pre><p>tre<br>fire</p></body></html>';
  assert.deepEqual(await refusalOf(words(page), 'a.html'), ['read', 'en|to|tre|fire']);
});

test('a picture is recognised and holds no lines', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  const read = expectOk(await readSource(png, 'a.png'));
  assert.deepEqual([read.kind, read.lines.length], ['image', 0]);
  assert.equal((await refusalOf(strToU8('ikke et billede'), 'a.png'))[0], 'source-kind-differs');
});
