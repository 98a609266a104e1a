import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPdfBack } from '../../../test/read-pdf.ts';
import { expectOk } from '../../kernel/result.ts';
import { openPress } from './press.ts';

const press = openPress();
const folder = mkdtempSync(join(tmpdir(), 'tvaers-press-'));
after(async () => {
  await press.close();
  rmSync(folder, { recursive: true, force: true });
});

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const start = `#set document(title: "Prøve")\n#set text(lang: "da")\n#title()\n`;

test('a text is set as tagged PDF that says it keeps PDF/UA-1', async () => {
  const { pdf, pages } = expectOk(await press.print(`${start}= Første\n\nHej.`, []));
  const read = await readPdfBack(pdf);
  assert.equal(pages, 1);
  assert.equal(read.isTagged, true);
  assert.equal(read.title, 'Prøve');
  assert.equal(read.language, 'da');
  assert.match(Buffer.from(pdf).toString('latin1'), /pdfuaid:part(?:="1"|>1<)/);
  assert.deepEqual(read.texts, ['Prøve Første Hej.']);
});

test('a heading level that is skipped is refused, not printed', async () => {
  const refused = await press.print(`${start}= Første\n=== Tredje\n`, []);
  assert.equal(refused.ok, false);
  assert.equal(refused.error.code, 'pdf-not-set');
  assert.match(refused.error.message, /skipped from heading level 1 to 3/);
});

test('a picture without a description is refused', async () => {
  writeFileSync(join(folder, 'a'), dot);
  const pictures = [{ path: '/a', file: join(folder, 'a') }];
  const refused = await press.print(`${start}#image("/a")`, pictures);
  assert.equal(refused.ok, false);
  assert.match(refused.error.message, /missing alt text/);
});

test('a font that is not there is an error, though the compiler only warns', async () => {
  await assert.rejects(
    press.print(`${start}#set text(font: "Helt Ukendt")\nHej.`, []),
    /unknown font family/,
  );
  assert.equal((await press.print(`${start}Hej igen.`, [])).ok, true, 'the press goes on after a fault');
});

test('a sign that none of our fonts has is named, and the document is refused', async () => {
  const refused = await press.print(`${start}Pris: \u5143 og \u20a5`, []);
  assert.equal(refused.ok, false);
  assert.match(refused.error.message, /\(skrifttyperne mangler tegnet \u5143\)/);
  assert.doesNotMatch(refused.error.message, /\u20a5/);
});

test('of the pictures only those that can be printed are named', async () => {
  writeFileSync(join(folder, 'good'), dot);
  writeFileSync(join(folder, 'bad'), 'this is no picture');
  writeFileSync(join(folder, 'drawn'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
  const usable = expectOk(
    await press.usablePictures([
      { path: '/good', file: join(folder, 'good') },
      { path: '/bad', file: join(folder, 'bad') },
      // Words in it would be set in fonts of the machine.
      { path: '/drawn', file: join(folder, 'drawn') },
      { path: '/gone', file: join(folder, 'gone') },
    ]),
  );
  assert.deepEqual([...usable], ['/good']);
});

test('many at once are each answered with their own', async () => {
  const words = ['en', 'to', 'tre', 'fire', 'fem'];
  const printed = await Promise.all(words.map((word) => press.print(`${start}${word}`, [])));
  const texts = await Promise.all(
    printed.map(async (each) => (await readPdfBack(expectOk(each).pdf)).texts[0]),
  );
  assert.deepEqual(texts, ['Prøve en', 'Prøve to', 'Prøve tre', 'Prøve fire', 'Prøve fem']);
});

test('a press that was closed opens again when asked', async () => {
  await press.close();
  assert.equal((await press.print(`${start}Igen.`, [])).ok, true);
});
