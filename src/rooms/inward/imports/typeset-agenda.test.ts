import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { Document, Packer, Paragraph } from 'docx';
import { type ImportedAgenda, type ImportForm, readDocument, toImportForm } from 'tvaers-reader';
import { setAsDocx, setAsPdf } from '../../../../test/agenda-files.ts';
import { sharedFolder } from '../../../../test/shared.ts';
import { expectOk } from '../../../kernel/result.ts';
import { readSource } from '../../../platform/reading/index.ts';

const council = 'kkr-midtjylland';

async function read(bytes: Uint8Array, file: string) {
  const answer = expectOk(readDocument(expectOk(await readSource(bytes, file)), { council }));
  return answer.kind === 'annex-bundle' ? assert.fail('read as a bundle') : answer;
}

/** The form without how sure the reader is: a typeset page has more signs than a plain text. */
async function readForm(bytes: Uint8Array, file: string): Promise<ImportForm> {
  const form = toImportForm(await read(bytes, file));
  const bare = ({ readings: _, ...item }: ImportForm['sections'][number]['items'][number]) => item;
  return { ...form, sections: form.sections.map((each) => ({ ...each, items: each.items.map(bare) })) };
}

const invented = [
  'Dagsorden til møde i KKR Midtjylland den 4. marts 2030',
  '',
  '1. Siden sidst',
  '',
  '1.1. Orientering om de fælles busser',
  'SAG-2030-00001 abc/de',
  '',
  'Baggrund',
  'Den fælles busplan trådte i kraft ved årsskiftet, og de første tal for antallet af',
  'rejsende i landdistrikterne er kommet ind fra alle kommunerne i region-kommune-',
  'samarbejdet.',
  '',
  'Indstilling',
  'Det indstilles, at KKR Midtjylland',
  '- tager orienteringen til efterretning.',
  '- drøfter de første tal for antallet af rejsende.',
  '',
  'Sagsfremstilling',
  'De første tal',
  'Tallene viser, at busserne bruges mest om morgenen, og at den tværkommunale rute er den',
  'mest brugte af dem alle.',
  '',
  './. Notatet om de første tal er vedlagt.',
  '',
  '2. Udpegninger',
  '',
  '3. Eventuelt',
].join('\n');

const folder = sharedFolder();
const sources = [
  invented,
  ...(folder ? [readFileSync(join(folder, 'sources/004_9c258037e0d599bf.txt'), 'utf8')] : []),
];

test('an agenda set as PDF and as Word is read back to what its text was read as', async () => {
  for (const text of sources) {
    const form = await readForm(Buffer.from(text), 'dagsorden.txt');
    assert.deepEqual((await readForm(setAsPdf(form), 'dagsorden.pdf')).sections, form.sections);
    assert.deepEqual((await readForm(await setAsDocx(form), 'dagsorden.docx')).sections, form.sections);
  }
});

/** The import form as another program may write it, every text in full beside the plain one. */
function withTexts(agenda: ImportedAgenda) {
  const form = toImportForm(agenda);
  const sections = form.sections.map((section, at) => ({
    ...section,
    items: section.items.map((item, index) => {
      const whole = agenda.sections[at]?.items[index];
      assert.ok(whole);
      const { background, caseStatement, decision } = whole;
      return { ...item, annexes: whole.annexes, texts: { background, caseStatement, decision } };
    }),
  }));
  return { ...form, sections };
}

test('what another program writes as JSON with its texts in full is read back letter for letter', async () => {
  for (const text of sources) {
    const agenda = await read(Buffer.from(text), 'dagsorden.txt');
    const back = await read(Buffer.from(JSON.stringify(withTexts(agenda))), 'dagsorden.json');
    const placeless = agenda.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, place: null, readings: [] })),
    }));
    assert.deepEqual(back.sections, placeless);
    assert.deepEqual([back.title, back.meetingOn, back.kind], [agenda.title, agenda.meetingOn, agenda.kind]);
  }
});

/** What no way of putting the lines on a page may change. */
function skeleton(form: ImportForm) {
  return form.sections.map(({ number, title, items }) => [
    number,
    title,
    items.map((item) => [
      item.number,
      item.title,
      item.recordNumber,
      item.initials,
      item.recommendations,
      item.annexes,
      item.links,
      item.kind,
    ]),
  ]);
}

test('a Word file with a paragraph for every line is read as the lines', async () => {
  for (const text of sources) {
    const children = text.split('\n').map((line) => new Paragraph(line));
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const form = await readForm(Buffer.from(text), 'dagsorden.txt');
    assert.deepEqual(skeleton(await readForm(bytes, 'dagsorden.docx')), skeleton(form));
  }
});

test('a PDF that only draws the lines, page after page, is read as the lines', async () => {
  for (const text of sources) {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const lines = text.split('\n').map((line) => line.replace(/[^\x20-\xff’–”“•]/g, '').trimEnd());
    for (let from = 0; from < lines.length; from += 52) {
      const page = document.addPage([595, 842]);
      for (const [at, line] of lines.slice(from, from + 52).entries())
        page.drawText(line, { x: 60, y: 790 - at * 14, size: 11, font });
    }
    const form = await readForm(Buffer.from(text), 'dagsorden.txt');
    assert.deepEqual(skeleton(await readForm(await document.save(), 'dagsorden.pdf')), skeleton(form));
  }
});

test('a page of HTML without our signs is read by its looks', async () => {
  const page =
    '<h1>Dagsorden</h1><h2>1. Sager</h2><h3>1.1. Busser</h3><p>SAG-2030-00001 ab/cd</p><h4>Indstilling</h4><ul><li>at KKR godkender <b>planen</b></li><li>at KKR drøfter resten</li></ul><h4>Sagsfremstilling</h4><p>Se <a href="https://example.dk/plan">planen</a>.</p><table><tr><th>År</th><th>Busser</th></tr><tr><td>2030</td><td>4</td></tr></table>';
  const agenda = await read(Buffer.from(page), 'dagsorden.html');
  const item = agenda.sections[0]?.items[0];
  assert.deepEqual(item?.recommendations, ['KKR godkender planen', 'KKR drøfter resten']);
  assert.deepEqual(item?.links, ['https://example.dk/plan']);
  assert.deepEqual(
    item?.caseStatement.map((block) => block.type),
    ['paragraph', 'table'],
  );
});
