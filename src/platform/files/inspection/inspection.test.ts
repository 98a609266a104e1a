import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { inspectFile } from './index.ts';
import { usualInspectionLimits } from './model.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspection-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function verdict(name: string, content: Uint8Array | string, limits = usualInspectionLimits) {
  const result = await inspectFile(place(name, content), name, undefined, limits);
  return result.ok ? [result.value.kind, result.value.pages] : [result.error.code, result.error.message];
}

async function codeOf(name: string, content: Uint8Array | string, limits = usualInspectionLimits) {
  return (await verdict(name, content, limits))[0];
}

async function pdf(pages: number): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]);
  return document;
}

const onePage = await (await pdf(1)).save();
const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hej')] }] }));
const sheet = await writeExcelFile([[{ value: 'Hej' }]]).toBuffer();
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
  Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'),
  Buffer.from([0xff, 0xd9]),
]);
const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$');

test('each accepted kind is recognised, and a PDF counts its pages', async () => {
  assert.deepEqual(await verdict('a.pdf', await (await pdf(3)).save()), ['pdf', 3]);
  assert.deepEqual(await verdict('a.DOCX', word), ['docx', null]);
  assert.deepEqual(await verdict('a.xlsx', sheet), ['xlsx', null]);
  assert.deepEqual(await verdict('a.png', png), ['png', null]);
  assert.deepEqual(await verdict('a.jpg', jpeg), ['jpeg', null]);
  assert.deepEqual(await verdict('a.txt', 'Æbler på Ærø'), ['txt', null]);
});

test('an empty file is refused, whatever it is called', async () => {
  assert.equal(await codeOf('tom.docx', ''), 'source-empty');
  assert.equal(await codeOf('tom.pdf', ''), 'source-empty');
});

test('a file that is something else than its name says is refused', async () => {
  assert.equal(await codeOf('b.pdf', word), 'source-kind-differs');
  assert.equal(await codeOf('b.docx', onePage), 'source-kind-differs');
  assert.equal(await codeOf('b.docx', sheet), 'source-kind-differs');
  assert.equal(await codeOf('b.docx', zipSync({ 'x.txt': Buffer.from('x') })), 'source-kind-differs');
  assert.equal(await codeOf('b.txt', png), 'source-kind-differs');
  assert.equal(await codeOf('b.png', 'not a picture'), 'source-kind-differs');
});

test('kinds that are not accepted are refused with the list of those that are', async () => {
  assert.deepEqual(await verdict('side.html', '<p>hej'), [
    'file-kind-not-accepted',
    'Filen »side.html« er af en type, der ikke kan bruges her. Gem den som en af disse: PDF, DOCX, XLSX, PNG, JPEG, TXT.',
  ]);
  for (const name of ['program.exe', 'uden endelse', 'billede.svg', 'makro.docm']) {
    assert.equal(await codeOf(name, 'x'), 'file-kind-not-accepted');
  }
});

test('a PDF locked with a password is refused; one that only restricts printing is not', async () => {
  const locked = await pdf(1);
  locked.encrypt({ userPassword: 'hemmelig', ownerPassword: 'ejer' });
  assert.equal(await codeOf('låst.pdf', await locked.save()), 'source-encrypted');
  const restricted = await pdf(2);
  restricted.encrypt({ ownerPassword: 'ejer', permissions: { printing: false } });
  assert.deepEqual(await verdict('uden tryk.pdf', await restricted.save()), ['pdf', 2]);
});

test('files cut off on their way are refused', async () => {
  const long = await (await pdf(40)).save({ useObjectStreams: false });
  assert.equal(await codeOf('halv.pdf', long.subarray(0, 60)), 'source-unreadable');
  assert.equal(await codeOf('halv.docx', word.subarray(0, word.length - 100)), 'source-unreadable');
  assert.equal(await codeOf('halv.png', png.subarray(0, 50)), 'source-unreadable');
  assert.equal(await codeOf('halv.jpg', jpeg.subarray(0, 18)), 'source-unreadable');
});

test('a PDF of more pages than the limit is refused with both numbers', async () => {
  const [code, message] = await verdict('lang.pdf', await (await pdf(10_000)).save());
  assert.equal(code, 'source-too-many-pages');
  assert.match(String(message), /10000 sider.*5000 sider/);
});

test('a file that unpacks to far more than it is, is refused', async () => {
  const bomb = zipSync({ ...unzipSync(word), 'word/media/x.bin': new Uint8Array(60_000_000) }, { level: 9 });
  assert.ok(bomb.length < 200_000);
  assert.equal(await codeOf('bombe.docx', bomb), 'source-packed-too-large');
});

test('the test virus is the one scanners know', () => {
  const sum = createHash('md5').update(testVirus).digest('hex');
  assert.equal(sum, '44d88612fea8a8f36de82e1278abb02f');
});

test('the test virus is found: bare, inside a PDF, inside a Word file, across two pieces', async () => {
  assert.equal(await codeOf('v.txt', testVirus), 'file-like-virus');
  assert.equal(await codeOf('v.pdf', Buffer.concat([onePage, Buffer.from(testVirus)])), 'file-like-virus');
  const hidden = zipSync({ ...unzipSync(word), 'word/embeddings/a.bin': Buffer.from(testVirus) });
  assert.equal(await codeOf('v.docx', hidden), 'file-like-virus');
  const across = Buffer.concat([Buffer.alloc(1024 * 1024 - 10, 'a'), Buffer.from(testVirus)]);
  assert.equal(await codeOf('v2.txt', across), 'file-like-virus');
});

test('macros are refused, by content and declaration whatever the part is called', async () => {
  const parts = unzipSync(word);
  const zipped = (more: Record<string, Uint8Array>) => zipSync({ ...parts, ...more });
  assert.equal(
    await codeOf('makro.docx', zipped({ 'word/vbaProject.bin': Buffer.from('x') })),
    'file-with-program',
  );
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const streams = Buffer.from('_VBA_PROJECT\0', 'utf16le');
  const renamed = zipped({ 'word/media/billede.png': Buffer.concat([compound, streams]) });
  assert.equal(await codeOf('makro.docx', renamed), 'file-with-program');
  const large = zipped({ 'word/x.bin': Buffer.concat([compound, Buffer.alloc(2_000_000, 7), streams]) });
  assert.equal(await codeOf('makro.docx', large), 'file-with-program');
  const relations = Buffer.from(
    '<Relationship Type="http://x/relationships/vba&#80;roject" Target="a.bin"/>',
  );
  for (const encoding of ['utf8', 'utf16le'] as const) {
    const declared = zipped({ 'word/_rels/document.xml.rels': Buffer.from(relations.toString(), encoding) });
    assert.equal(await codeOf('makro.docx', declared), 'file-with-program');
  }
  const harmless = zipped({ 'word/embeddings/a.bin': Buffer.concat([compound, Buffer.from('Regneark')]) });
  assert.equal(await codeOf('uden.docx', harmless), 'docx');
});

test('a PDF that carries files is refused, a program above all', async () => {
  const carrier = await pdf(1);
  await carrier.attach(Buffer.from('MZ'), 'spil.exe', { mimeType: 'application/octet-stream' });
  assert.equal(await codeOf('med program.pdf', await carrier.save()), 'file-with-program');
  const letter = await pdf(1);
  await letter.attach(Buffer.from('a;b'), 'tal.csv', { mimeType: 'text/csv' });
  assert.equal(await codeOf('med tal.pdf', await letter.save()), 'file-with-files');
});

// Planted fault: only what the catalog names is looked at.
test('a PDF that does something is refused, wherever that is said; one that only moves is not', async () => {
  const acting: Record<string, (document: PDFDocument) => void> = {
    script: (document) => document.addJavaScript('hej', 'app.alert(1)'),
    'script on opening': ({ catalog, context }) =>
      catalog.set(
        PDFName.of('OpenAction'),
        context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
      ),
    'page opened': (document) =>
      document
        .getPage(0)
        .node.set(
          PDFName.of('AA'),
          document.context.obj({ O: { S: 'URI', URI: PDFString.of('https://x.dk') } }),
        ),
    'link that starts a program': (document) => link(document, { S: 'Launch', F: PDFString.of('cmd.exe') }),
    'link that does two things': (document) =>
      link(document, {
        S: 'URI',
        URI: PDFString.of('https://x.dk'),
        Next: [{ S: 'Launch', F: PDFString.of('x') }],
      }),
    'form that is sent': (document) => link(document, { S: 'SubmitForm', F: PDFString.of('https://x.dk') }),
    'object that no page knows': ({ context }) => void context.register(context.obj({ S: 'Launch' })),
    'form of its own kind': ({ catalog, context }) =>
      catalog.set(
        PDFName.of('AcroForm'),
        context.obj({ Fields: [], XFA: [PDFString.of('a'), PDFString.of('b')] }),
      ),
  };
  for (const [what, act] of Object.entries(acting)) {
    for (const useObjectStreams of [false, true]) {
      const document = await pdf(2);
      act(document);
      assert.equal(
        await codeOf('a.pdf', await document.save({ useObjectStreams })),
        'file-with-actions',
        what,
      );
    }
  }
  const moving = await pdf(2);
  const { context } = moving;
  link(moving, { S: 'URI', URI: PDFString.of('https://x.dk') });
  moving.catalog.set(PDFName.of('OpenAction'), context.obj([moving.getPage(1).ref, 'Fit']));
  moving.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: [] } }));
  moving.getPage(0).node.set(PDFName.of('AA'), context.obj({ C: { S: 'Named', N: 'NextPage' } }));
  assert.equal(await codeOf('a.pdf', await moving.save()), 'pdf');
  const restricted = await pdf(1);
  restricted.addJavaScript('hej', 'app.alert(1)');
  restricted.encrypt({ ownerPassword: 'ejer', permissions: { printing: false } });
  assert.equal(await codeOf('a.pdf', await restricted.save()), 'file-with-actions');
});

type Action = { [name: string]: string | PDFString | Action[] };

function link(document: PDFDocument, action: Action): void {
  const { context } = document;
  const annotation = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action });
  document.getPage(0).node.set(PDFName.of('Annots'), context.obj([annotation]));
}

test('text that is no text is refused', async () => {
  assert.equal(await codeOf('b.txt', Buffer.from([0x48, 0x69, 0x00, 0x81, 0x8d, 0x01])), 'source-not-text');
});

test('looking into a 190 MB PDF holds it in memory once', async () => {
  const document = await pdf(2);
  const picture = document.context.stream(Buffer.alloc(190 * 1024 * 1024, 7));
  document.getPage(0).node.set(PDFName.of('Thumb'), document.context.register(picture));
  const path = place('stor.pdf', await document.save());
  const before = process.memoryUsage().rss;
  const result = await inspectFile(path, 'stor.pdf');
  assert.equal(result.ok && result.value.pages, 2);
  assert.ok((process.memoryUsage().rss - before) / 1024 / 1024 < 300);
});

test('a file that takes too long is refused, and the next is looked into all the same', async () => {
  const impatient = { ...usualInspectionLimits, seconds: 0.001 };
  const long = Buffer.alloc(100 * 1024 * 1024, 'a');
  assert.equal(await codeOf('langsom.txt', long, impatient), 'file-not-inspected');
  assert.equal(await codeOf('hurtig.pdf', onePage), 'pdf');
});
