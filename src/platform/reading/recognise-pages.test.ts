import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { expectOk } from '../../kernel/result.ts';
import { readSource } from './index.ts';

const hasDanish = /^dan$/m.test(spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout ?? '');

/** A PDF of two pages, the second of which is a picture of its words. */
async function withPicture(words: readonly string[]): Promise<Uint8Array> {
  const printed = await PDFDocument.create();
  const font = await printed.embedFont(StandardFonts.Helvetica);
  const page = printed.addPage([595, 842]);
  for (const [at, line] of words.entries()) page.drawText(line, { x: 70, y: 760 - at * 20, size: 12, font });
  const folder = mkdtempSync(join(tmpdir(), 'tvaers-ocr-'));
  writeFileSync(join(folder, 'p.pdf'), await printed.save());
  execFileSync('pdftoppm', ['-r', '200', '-png', join(folder, 'p.pdf'), join(folder, 'p')]);
  const picture = readFileSync(join(folder, 'p-1.png'));
  rmSync(folder, { recursive: true });
  const document = await PDFDocument.create();
  const first = document.addPage([595, 842]);
  first.drawText('1. Sager', {
    x: 70,
    y: 760,
    size: 12,
    font: await document.embedFont(StandardFonts.Helvetica),
  });
  document
    .addPage([595, 842])
    .drawImage(await document.embedPng(picture), { x: 0, y: 0, width: 595, height: 842 });
  return document.save();
}

// Planted fault: let recognisePages answer an empty list → the page is unread although the machine can read it.
test('a page that is a picture is read in doubt where the machine can, and said to be unread where it cannot', async (context) => {
  const bytes = await withPicture(['1.1. Busser på øerne', 'Det indstilles, at rådet godkender køreplanen.']);
  const { lines, warnings, unreadPages } = expectOk(await readSource(bytes, 'dagsorden.pdf'));
  const codes = warnings.map(({ code, page }) => `${code} ${page ?? ''}`.trim());
  const second = lines.filter(({ page }) => page === 2).map(({ text }) => text);
  if (!hasDanish) {
    context.diagnostic('tesseract with Danish is not here: only that its absence is said');
    assert.deepEqual([codes, second, unreadPages], [['page-without-text 2', 'ocr-missing'], [], [2]]);
    return;
  }
  assert.deepEqual(second, ['1.1. Busser på øerne', 'Det indstilles, at rådet godkender køreplanen.']);
  assert.deepEqual([codes, unreadPages], [['pages-recognised 2'], []]);
});
