import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { inventedAgenda, inventedAnnex, inventedItem } from '../../../../../test/invented-agenda.ts';
import { readPdfBack } from '../../../../../test/read-pdf.ts';
import { testFiles } from '../../../../../test/visit.ts';
import type { FileHash } from '../../../../kernel/ids.ts';
import { expectOk } from '../../../../kernel/result.ts';
import { press } from '../../../../platform/pdf/press.ts';
import type { Audience } from '../../../ground/papers/index.ts';
import {
  type AgendaDocument,
  type AnnexEntry,
  agendaBody,
  agendaDocumentSchema,
  openPart,
} from '../../../sittings/agenda-papers/index.ts';
import { agendaKind, sheetOf } from '../../../sittings/agendas/index.ts';
import { annexPath, listAnnexes, safeName } from '../model/annex-names.ts';
import type { ExportFormat } from '../model/formats.ts';
import { makeFile } from '../steps/make-file.ts';

after(() => press.close());
const files = await testFiles();

async function made(
  format: ExportFormat,
  agenda: AgendaDocument,
  audience: Audience = 'open',
): Promise<Buffer> {
  return buffer(expectOk(await makeFile(format, agendaKind, sheetOf(agenda), audience, files)));
}

async function stored(content: Uint8Array | string): Promise<FileHash> {
  return (await files.put(Readable.from([Buffer.from(content)]))).hash;
}

async function onePage(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([400, 500]);
  return document.save();
}

function withAnnexes(annexes: AnnexEntry[], item = inventedItem('3.1', 1)): AgendaDocument {
  assert.ok(item.parts);
  const items = [{ ...item, parts: { ...item.parts, annexes } }];
  return inventedAgenda(0, { sections: [{ number: 3, title: 'Regionalpolitiske sager', items }] });
}

// A PNG of one dot.
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('the data form names sections, items and their parts in plain words, and carries the whole document', async () => {
  const agenda = inventedAgenda(1);
  const form = JSON.parse(String(await made('json', agenda)));
  assert.equal(form.council, 'kkr-midtjylland');
  assert.equal(form.meetingOn, '2024-06-18');
  assert.deepEqual(
    form.sections.map(
      ({ number, items }: { number: string; items: unknown[] }) => `${number}:${items.length}`,
    ),
    ['1:1', '2:1', '3:1', '4:0', '5:0', '6:1', '7:1'],
  );
  const [item] = form.sections[0].items;
  assert.deepEqual(item.recommendations, [
    'KKR Midtjylland godkender forslaget til fordeling',
    'KKR Midtjylland drøfter den videre proces i kredsen',
  ]);
  assert.deepEqual(
    item.caseStatement.map(({ heading }: { heading: string }) => heading),
    ['', 'Baggrunden for forslaget', 'Fordelingen på år', 'Den videre proces'],
  );
  assert.deepEqual(item.links, ['https://eksempel.dk/arbejdsgruppen']);
  assert.deepEqual(agendaDocumentSchema.parse(form.document), agenda);
});

test('a closed annex of an open item is named, but nothing leads others to its file', async () => {
  const hash = await stored('fortroligt indhold');
  const annex = inventedAnnex(1, {
    title: 'Personnotat',
    fileHash: hash,
    fileName: 'navn.pdf',
    closedReason: 'Personsag',
  });
  const agenda = withAnnexes([annex]);
  const open = String(await made('json', agenda));
  assert.match(open, /Personnotat/);
  assert.equal(open.includes(hash) || open.includes('navn.pdf'), false);
  assert.ok(String(await made('json', agenda, 'whole')).includes(hash));
  const names = (audience: Audience) =>
    made('zip', agenda, audience).then((zip) => Object.keys(unzipSync(zip)));
  assert.deepEqual(await names('open'), ['Dagsorden.pdf', 'Dagsorden.json']);
  assert.equal((await names('whole')).length, 3);
  const bundle = await readPdfBack(await made('bundle', agenda));
  assert.equal(bundle.texts.length, 1);
  assert.match(bundle.texts[0] ?? '', /Bilag 1: Personnotat \(lukket bilag, ikke med her\)/);
});

test('no file for the public holds a word of a closed item but its heading', async () => {
  const item = inventedItem('3.1', 1, { title: 'Ansættelse', closedReason: 'Personsag' });
  const agenda = openPart(withAnnexes([inventedAnnex(1, { fileHash: await stored(await onePage()) })], item));
  for (const format of ['html', 'json', 'docx', 'zip', 'bundle'] as const) {
    const bytes = await made(format, agenda);
    const zipped =
      format === 'docx' || format === 'zip'
        ? Object.values(unzipSync(bytes)).map((each) => strFromU8(each))
        : [];
    const words = format === 'bundle' ? (await readPdfBack(bytes)).texts : [String(bytes), ...zipped];
    for (const hidden of ['Det indstilles', 'Notat nummer 1', 'Baggrunden for']) {
      assert.equal(words.join(' ').includes(hidden), false, `${hidden} in ${format}`);
    }
  }
});

test('the HTML file stands alone and says what each piece is', async () => {
  const picture = await stored(dot);
  const item = inventedItem('3.1', 1, { title: 'Fælles <plan> & "aftale"' });
  assert.ok(item.parts);
  const parts = { ...item.parts, background: [{ type: 'picture' as const, file: picture, alt: 'En prik' }] };
  const agenda = inventedAgenda(0, {
    sections: [{ number: 3, title: 'Sager', items: [{ ...item, parts }] }],
  });
  const html = String(await made('html', agenda));
  assert.match(html, /^<!doctype html>\n<html lang="da">/);
  assert.match(html, /<section id="afsnit-3" data-section-number="3">/);
  assert.match(
    html,
    /data-item-number="3\.1" data-record-number="SAG-2024-01001" data-initials="abcd\/efg" data-kind="decision"/,
  );
  for (const part of ['background', 'recommendation', 'case-statement', 'annexes']) {
    assert.match(html, new RegExp(`<section data-part="${part}">`));
  }
  assert.match(html, /3\.1\. Fælles &lt;plan&gt; &amp; &quot;aftale&quot;/);
  assert.match(html, /<img src="data:image\/png;base64,iVBOR[^"]+" alt="En prik"/);
  const elsewhere = [...html.matchAll(/(?:src|href)="(?!data:|#|https:\/\/eksempel\.dk)([^"]*)"/g)];
  assert.deepEqual(elsewhere, []);
});

test('the Word file has real headings, lists, tables and pictures', async () => {
  const picture = await stored(dot);
  const agenda = inventedAgenda(1);
  agenda.sections[0]?.items[0]?.parts?.background.push({ type: 'picture', file: picture, alt: 'En prik' });
  const { value } = await mammoth.convertToHtml({ buffer: await made('docx', agenda) });
  assert.match(value, /<h1>1\. Godkendelse af referat<\/h1>/);
  assert.match(value, /<h2>1\.1\. Opfølgning på [^<]+<\/h2><p>SAG-2024-01000 abcd\/efg<\/p>/);
  assert.match(value, /<h3>Indstilling<\/h3><p>Det indstilles, at KKR Midtjylland<\/p><ul><li>godkender/);
  assert.match(value, /<h4>Baggrunden for forslaget<\/h4>/);
  assert.match(value, /<table>.*Pladser.*<\/table>/);
  assert.match(value, /<img alt="En prik" src="data:image\/png/);
  assert.match(value, /<a href="https:\/\/eksempel\.dk\/arbejdsgruppen">/);
});

test('the ZIP file has a folder for each item, and every file unharmed in it', async () => {
  const contents = ['første', 'andet', 'tredje'];
  const hashes = await Promise.all(contents.map(stored));
  const annexes = hashes.map((fileHash, index) =>
    inventedAnnex(index + 1, { title: 'Notat: mål/midler?', fileHash, fileName: 'x.docx', mediaType: word }),
  );
  const zip = unzipSync(
    await made('zip', withAnnexes(annexes, inventedItem('3.1', 1, { title: 'Årets mål' }))),
  );
  assert.deepEqual(Object.keys(zip), [
    'Dagsorden.pdf',
    'Dagsorden.json',
    '3.1 Årets mål/Bilag 1 – Notat- mål-midler.docx',
    '3.1 Årets mål/Bilag 2 – Notat- mål-midler.docx',
    '3.1 Årets mål/Bilag 3 – Notat- mål-midler.docx',
  ]);
  const last = zip['3.1 Årets mål/Bilag 3 – Notat- mål-midler.docx'];
  assert.equal(
    createHash('sha256')
      .update(last ?? '')
      .digest('hex'),
    hashes[2],
  );
});

test('names in the ZIP file can lie on every system', () => {
  const placed = (title: string, mediaType = 'application/pdf', fileName = 'a.pdf') => {
    const agenda = withAnnexes(
      [inventedAnnex(2, { title, mediaType, fileName })],
      inventedItem('3.1', 1, { title: '../../etc' }),
    );
    const [only] = listAnnexes(agendaBody(agenda), 'open');
    assert.ok(only);
    return only;
  };
  assert.equal(annexPath(placed('Notat')), '3.1 ..-..-etc/Bilag 2 – Notat.pdf');
  assert.equal(annexPath(placed('a'.repeat(300))).length, '3.1 ..-..-etc/'.length + 100 + '.pdf'.length);
  assert.equal(annexPath(placed('Tal', 'application/x-egen', 'tal.ODS')), '3.1 ..-..-etc/Bilag 2 – Tal.ods');
  assert.equal(annexPath(placed('Tal', 'application/x-egen', 'tal')), '3.1 ..-..-etc/Bilag 2 – Tal');
  assert.equal(safeName(' .CON*?"<>|\u0000\u202e: x. ', 40), 'CON-- x');
});

test('in the bundle pictures stand on pages, Word files as a page that tells where they are', async () => {
  const annexes = [
    inventedAnnex(1, { title: 'Aftale', fileHash: await stored(await onePage()) }),
    inventedAnnex(2, { title: 'Kort', fileHash: await stored(dot), mediaType: 'image/png' }),
    inventedAnnex(3, { title: 'Skema', fileHash: await stored('word'), mediaType: word }),
    inventedAnnex(4, { title: 'Ødelagt', fileHash: await stored('%PDF-1.7 nej') }),
    inventedAnnex(5, { title: 'Forsvundet' }),
  ];
  const read = await readPdfBack(await made('bundle', withAnnexes(annexes)));
  assert.equal(read.title, 'Bilag · KKR Midtjylland · 18. juni 2024');
  assert.match(
    read.texts[0] ?? '',
    /Bilag 1: Aftale.*2 Bilag 2: Kort.*3 Bilag 3: Skema.*4 Bilag 4: Ødelagt.*5/,
  );
  assert.deepEqual(read.linked, [2, 3, 4, 5, 6]);
  const stamps = read.texts.slice(1).map((text) => /Bilag \d til punkt 3\.1/.exec(text)?.[0]);
  assert.deepEqual(
    stamps,
    [1, 2, 3, 4, 5].map((number) => `Bilag ${number} til punkt 3.1`),
  );
  assert.deepEqual(read.sizes[1], [400, 500]);
  assert.match(read.texts[3] ?? '', /typen Word .* som »3\.1 .*\/Bilag 3 – Skema\.docx«/);
  assert.match(read.texts[4] ?? '', /fil er beskadiget/);
  assert.match(read.texts[5] ?? '', /findes ikke i lageret/);
  assert.equal(read.outline[0]?.items.length, 5);
});

test('the same agenda gives the same file to the last byte', async () => {
  const agenda = withAnnexes([inventedAnnex(1, { fileHash: await stored(await onePage()) })]);
  for (const format of ['pdf', 'html', 'json', 'zip', 'bundle'] as const) {
    assert.ok((await made(format, agenda)).equals(await made(format, agenda)), format);
  }
});

test('more than a ZIP file can hold is refused before anything is sent', async () => {
  const agenda = withAnnexes([1, 2].map((number) => inventedAnnex(number)));
  // Two files of 2.5 GB: 5 GB, and the format's fields end at 4.
  const large = { ...files, has: async () => true, size: async () => 2_500_000_000 };
  const refusal = await makeFile('zip', agendaKind, sheetOf(agenda), 'open', large);
  assert.equal(refusal.ok, false);
  assert.match(refusal.error.message, /^Bilagene fylder 5,0 GB og er for store til én ZIP-fil\./);
});
