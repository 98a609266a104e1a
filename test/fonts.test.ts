import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { listFamilies } from '../src/platform/fonts/families.ts';
import { renameFamily } from '../src/platform/fonts/rename.ts';
import { readTables, writeTables } from '../src/platform/fonts/tables.ts';

const home = mkdtempSync(join(tmpdir(), 'tvaers-fonts-'));
after(() => rmSync(home, { recursive: true, force: true }));

const madeSchema = z.strictObject({
  knowsForeignFont: z.boolean(),
  agenda: z.string(),
  answer: z.string(),
  signs: z.string(),
  lacking: z.string(),
  bundle: z.string(),
});

/** Prints every kind of PDF on a machine with these fonts only. */
async function printWith(name: string, fonts: readonly Buffer[]) {
  // Where macOS looks; Linux is told so.
  const folder = join(home, name, 'Library', 'Fonts');
  mkdirSync(folder, { recursive: true });
  for (const [index, font] of fonts.entries()) writeFileSync(join(folder, `${index}.ttf`), font);
  const settings = join(home, name, 'fonts.conf');
  writeFileSync(settings, `<?xml version="1.0"?><fontconfig><dir>${folder}</dir></fontconfig>`);
  const env = { ...process.env, HOME: join(home, name), FONTCONFIG_FILE: settings };
  return print(env);
}

async function print(env: NodeJS.ProcessEnv) {
  const program = fileURLToPath(new URL('print-samples.ts', import.meta.url));
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  return madeSchema.parse(JSON.parse(await text(child.stdout)));
}

/** A font that says it has every sign up to U+FFFF and draws each of them as a box, under the name given. */
function boastfulFont(name: string): Buffer {
  const [face] = listFamilies()[1]?.faces ?? [];
  assert.ok(face);
  const map = Buffer.alloc(12 + 28);
  map.writeUInt16BE(1, 2);
  map.writeUInt16BE(3, 4);
  map.writeUInt16BE(10, 6);
  map.writeUInt32BE(12, 8);
  map.writeUInt16BE(13, 12);
  map.writeUInt32BE(28, 16);
  map.writeUInt32BE(1, 24);
  map.writeUInt32BE(0x20, 28);
  map.writeUInt32BE(0xffff, 32);
  map.writeUInt32BE(4, 36);
  return renameFamily(writeTables(new Map(readTables(face)).set('cmap', map)), name);
}

// Planted fault: leave out `fallback: false`, or print a drawing as it stands on the web.
test('the fonts of the machine change nothing: the same files, and the same refusals', async () => {
  const names = ['Fremmed', 'IBM Plex Sans', 'DejaVu Sans', 'Libertinus Serif', 'Times New Roman'];
  const bare = await printWith('bare', []);
  const foreign = await printWith('foreign', names.map(boastfulFont));
  const { knowsForeignFont: knownWithout, ...without } = bare;
  const { knowsForeignFont: knownWith, ...withThem } = foreign;
  assert.deepEqual([knownWithout, knownWith], [false, true], 'the planted fonts are seen by the typesetter');
  assert.deepEqual(withThem, without);
  assert.match(without.lacking, /mangler tegnet 元\)/);
  for (const each of [without.agenda, without.answer, without.signs, without.bundle])
    assert.match(each, /^[0-9a-f]{64}$/);
  const { knowsForeignFont: _, ...here } = await print(process.env);
  assert.deepEqual(here, without, 'on this machine too');
});
