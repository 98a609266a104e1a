import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readDocument, toImportForm } from 'tvaers-reader';
import { expectOk } from '../../src/kernel/result.ts';
import { readSource } from '../../src/platform/reading/index.ts';
import { outlineOf } from './outline.ts';
import { otherFormats, setPlainly } from './set-plainly.ts';

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.read.txt'));

async function outline(bytes: Uint8Array, file: string): Promise<string> {
  const source = expectOk(await readSource(bytes, file));
  const read = expectOk(readDocument(source, { council: 'kkr-sjaelland' }));
  assert.ok(read.kind !== 'annex-bundle', file);
  const { whole, kept, furniture, leftOut } = read.account;
  assert.equal(kept + furniture + leftOut, whole, file);
  return outlineOf(toImportForm(read));
}

/** Whether a list's last point and what follows it are one paragraph, formats tell differently. */
const asOneText = (text: string) => text.replaceAll(' / ', ' ');

assert.equal(names.length, 15);

// Planted fault: leave the series out of findHeadings, or the names with text behind them out of part-signs.ts.
for (const name of names) {
  const expected = readFileSync(new URL(name.replace('.txt', '.read.txt'), folder), 'utf8');
  test(`an agenda in the manner of ${name.replace('.txt', '')} is read as a person reads it, in every format`, async () => {
    const bytes = readFileSync(new URL(name, folder));
    assert.equal(await outline(bytes, name), expected);
    for (const format of otherFormats) {
      const set = await setPlainly(format, bytes.toString('utf8'));
      assert.equal(asOneText(await outline(set, `dagsorden.${format}`)), asOneText(expected), format);
    }
  });
}
