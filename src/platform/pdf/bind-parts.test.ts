import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { degrees, type PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { readPdfBack } from '../../../test/read-pdf.ts';
import { expectOk } from '../../kernel/result.ts';
import type { Bookmark, BundlePart } from './model.ts';
import { openPress } from './press.ts';

const press = openPress();
const folder = mkdtempSync(join(tmpdir(), 'tvaers-bundle-test-'));
after(async () => {
  await press.close();
  rmSync(folder, { recursive: true, force: true });
});

type Made = { readonly sizes: readonly (readonly [number, number])[]; readonly turn?: number };

/** A PDF whose pages say their number. */
async function makePdf(name: string, { sizes, turn = 0 }: Made, password?: string): Promise<string> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const [index, size] of sizes.entries()) {
    const page = document.addPage([...size]);
    page.setRotation(degrees(turn));
    page.drawText(`${name} side ${index + 1}`, { x: 30, y: 30, size: 12, font });
  }
  if (password !== undefined) await document.encrypt({ userPassword: password, ownerPassword: password });
  return store(name, await document.save());
}

function store(name: string, content: Uint8Array | string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const note = (words: string) => `#set document(title: "${words}")\n#set text(lang: "da")\n${words}\n`;

const instead = { encrypted: note('Låst.'), broken: note('Beskadiget.'), missing: note('Væk.') };

function part(file: string, stamp: string): BundlePart {
  return { kind: 'file', file, stamp, instead };
}

const contents = (count: number, linesPerPart = 1) => `#set document(title: "Bilag")
#set text(lang: "da")
#let starts = json(bytes(sys.inputs.starts))
#for part in range(${count}) [
  #link("tvaers:part/" + str(part))[Bilag #(part + 1) side #starts.at(part)]
  ${'#linebreak() '.repeat(linesPerPart)}
]`;

async function bind(parts: readonly BundlePart[], bookmarks: readonly Bookmark[] = [], linesPerPart = 1) {
  const out = join(folder, 'bundle.pdf');
  const bound = expectOk(
    await press.bind({
      title: 'Bilag til mødet',
      contents: contents(parts.length, linesPerPart),
      parts: [...parts],
      bookmarks: [...bookmarks],
      out,
    }),
  );
  return { bound, bytes: readFileSync(out), read: await readPdfBack(readFileSync(out)) };
}

test('pages keep their size, the first of each file is stamped, and the contents lead to it', async () => {
  const letter = await makePdf('brev', {
    sizes: [
      [595, 842],
      [595, 842],
    ],
  });
  const map = await makePdf('kort', { sizes: [[1684, 2384]] });
  const slides = await makePdf('lysbilleder', {
    sizes: [
      [842, 595],
      [842, 595],
      [842, 595],
    ],
  });
  const { bound, read } = await bind([
    part(letter, 'Bilag 1'),
    part(map, 'Bilag 2'),
    part(slides, 'Bilag 3'),
  ]);
  // Contents on page 1, so the letter begins on 2, the map on 4 and the slides on 5.
  assert.deepEqual(bound, { pages: 7, starts: [2, 4, 5], obstacles: [] });
  assert.deepEqual(read.sizes.slice(1), [
    [595, 842],
    [595, 842],
    [1684, 2384],
    [842, 595],
    [842, 595],
    [842, 595],
  ]);
  assert.match(read.texts[0] ?? '', /Bilag 1 side 2.*Bilag 2 side 4.*Bilag 3 side 5/);
  assert.deepEqual(read.linked, [2, 4, 5]);
  assert.deepEqual(
    read.texts.slice(1).map((text) => /Bilag \d/.exec(text)?.[0] ?? null),
    ['Bilag 1', null, 'Bilag 2', 'Bilag 3', null, null],
  );
  assert.equal(read.title, 'Bilag til mødet');
});

test('bookmarks stand in a tree and lead to the first page of their part', async () => {
  const one = await makePdf('et', { sizes: [[595, 842]] });
  const { read } = await bind(
    [part(one, 'A'), part(one, 'B'), part(one, 'C')],
    [
      { title: '1.1. Økonomi', level: 0, part: 0 },
      { title: 'Bilag 1: Budget', level: 1, part: 0 },
      { title: 'Bilag 2: Regnskab', level: 1, part: 1 },
      { title: '2.1. Ældre', level: 0, part: 2 },
      { title: 'Bilag 1: Notat', level: 1, part: 2 },
    ],
  );
  assert.deepEqual(read.outline, [
    {
      title: '1.1. Økonomi',
      page: 2,
      items: [
        { title: 'Bilag 1: Budget', page: 2, items: [] },
        { title: 'Bilag 2: Regnskab', page: 3, items: [] },
      ],
    },
    { title: '2.1. Ældre', page: 4, items: [{ title: 'Bilag 1: Notat', page: 4, items: [] }] },
  ]);
});

test('contents that need several pages move the annexes by as many', async () => {
  const one = await makePdf('et', { sizes: [[595, 842]] });
  const parts = Array.from({ length: 40 }, (_, index) => part(one, `Bilag ${index + 1}`));
  const { bound, read } = await bind(parts, [], 3);
  const front = bound.pages - 40;
  assert.ok(front > 1, `${front} pages of contents`);
  assert.equal(bound.starts[0], front + 1);
  assert.match(read.texts[0] ?? '', new RegExp(`Bilag 1 side ${front + 1}\\b`));
  assert.match(read.texts[front] ?? '', /Bilag 1\b/);
  assert.match(read.texts.at(-1) ?? '', /Bilag 40\b/);
});

test('files with a password, broken files and missing files stand as a page that says so', async () => {
  const locked = await makePdf('laast', { sizes: [[595, 842]] }, 'hemmelig');
  const broken = store('braekket.pdf', '%PDF-1.7\nintet her');
  const empty = store('tom.pdf', '');
  const gone = join(folder, 'findes-ikke.pdf');
  const { bound, read } = await bind(
    [locked, broken, empty, gone].map((file, at) => part(file, `Bilag ${at + 1}`)),
  );
  assert.deepEqual(bound.obstacles, [
    { part: 0, obstacle: 'encrypted' },
    { part: 1, obstacle: 'broken' },
    { part: 2, obstacle: 'broken' },
    { part: 3, obstacle: 'missing' },
  ]);
  const words = read.texts.slice(1).map((text) => text.replace(/\s*Bilag \d/, '').trim());
  assert.deepEqual(words, ['Låst.', 'Beskadiget.', 'Beskadiget.', 'Væk.']);
});

test('a page turned on its side is stamped in the corner the reader sees as upper right', async () => {
  for (const turn of [0, 90, 180, 270]) {
    const turned = await makePdf(`drejet-${turn}`, { sizes: [[500, 700]], turn });
    const { bytes } = await bind([part(turned, 'Bilag 9')]);
    const place = await stampPlace(bytes);
    const [width, height] = turn % 180 === 0 ? [500, 700] : [700, 500];
    assert.ok(place.x > width * 0.75 && place.y > height * 0.9, `${turn}°: ${JSON.stringify(place)}`);
  }
});

/** Where the stamp begins as the page is seen, from the lower left corner. */
async function stampPlace(bytes: Uint8Array): Promise<{ x: number; y: number }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const page = await (await loading.promise).getPage(2);
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const stamp = items.find((item) => 'str' in item && item.str === 'Bilag 9');
  assert.ok(stamp && 'transform' in stamp);
  const [x = 0, y = 0] = viewport.convertToViewportPoint(stamp.transform[4], stamp.transform[5]);
  await loading.destroy();
  return { x, y: viewport.height - y };
}

test('a file whose pages leave size, turn and fonts to their tree keeps them', async () => {
  const path = await makePdf('arv', {
    sizes: [
      [300, 400],
      [300, 400],
    ],
    turn: 90,
  });
  const document = await PDFDocument.load(readFileSync(path));
  for (const page of document.getPages()) {
    for (const name of ['MediaBox', 'Rotate', 'Resources'].map((each) => PDFName.of(each))) {
      const value = page.node.get(name);
      assert.ok(value);
      document.catalog.Pages().set(name, value);
      page.node.delete(name);
    }
  }
  const inherited = store('arvet.pdf', await document.save());
  const { read } = await bind([part(inherited, 'Bilag 1')]);
  assert.deepEqual(read.sizes.slice(1), [
    [400, 300],
    [400, 300],
  ]);
  assert.match(read.texts[1] ?? '', /arv side 1/);
  assert.match(read.texts[2] ?? '', /arv side 2/);
});

test('links inside a file lead where they led, also by the names of its own list', async () => {
  const path = await makePdf('henvis', {
    sizes: [
      [595, 842],
      [595, 842],
      [595, 842],
    ],
  });
  const document = await PDFDocument.load(readFileSync(path));
  const { context } = document;
  const [first, second, third] = document.getPages();
  assert.ok(first && second && third);
  const link = (place: object) =>
    context.register(
      context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], Border: [0, 0, 0], ...place }),
    );
  const byName = { S: 'GoTo', D: PDFString.of('bagest') };
  first.node.set(
    PDFName.of('Annots'),
    context.obj([link({ Dest: [second.ref, 'Fit'] }), link({ A: byName })]),
  );
  const list = { Names: [PDFString.of('bagest'), context.obj([third.ref, PDFName.of('Fit')])] };
  document.catalog.set(PDFName.of('Names'), context.obj({ Dests: list }));
  const { bytes } = await bind([part(store('henvist.pdf', await document.save()), 'Bilag 1')]);
  assert.deepEqual((await readPdfBack(bytes, 2)).linked, [3, 4]);
});

test('a picture that cannot be printed gives way to the page that says so', async () => {
  const picture = { path: '/p', file: store('billede', 'no picture') };
  const source = `${note('x')}#image("/p", alt: "x")`;
  const shown: BundlePart = {
    kind: 'pages',
    stamp: 'Bilag 1',
    source,
    pictures: [picture],
    instead: note('Uden.'),
  };
  const { bound, read } = await bind([shown]);
  assert.deepEqual(bound.obstacles, [{ part: 0, obstacle: 'broken' }]);
  assert.match(read.texts[1] ?? '', /Uden\./);
});

// Planted fault: leave out what acts on pages only.
test('nothing that acts or carries files comes along, and links that lead somewhere do', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 400]);
  const { context } = document;
  const annotation = (action: PDFDict) =>
    context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 10, 10], A: action }));
  const script = context.register(context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }));
  const launch = context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') });
  const away = context.obj({ S: 'URI', URI: PDFString.of('https://example.dk/'), Next: [script] });
  const file = context.obj({ Type: 'Filespec', EF: { F: context.register(context.stream('MZ')) } });
  const pin = context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [0, 0, 10, 10], FS: file });
  const widget = context.obj({ Type: 'Annot', Subtype: 'Widget', Rect: [0, 0, 1, 1], AA: { E: script } });
  page.node.set(PDFName.of('Annots'), context.obj([annotation(launch), annotation(away), pin, widget]));
  page.node.set(PDFName.of('AA'), context.obj({ O: script }));
  document.catalog.set(PDFName.of('OpenAction'), script);
  await bind([part(store('virker.pdf', await document.save()), '1')]);
  const bound = await PDFDocument.load(readFileSync(join(folder, 'bundle.pdf')));
  const words = bound.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .join('\n');
  assert.doesNotMatch(words, /JavaScript|\/JS|Launch|\/AA|OpenAction|FileAttachment|\/EF/);
  assert.match(words, /https:\/\/example\.dk/);
});
