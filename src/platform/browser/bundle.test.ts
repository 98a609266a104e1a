import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { bundleBrowser } from './bundle.ts';

const folder = await mkdtemp(join(tmpdir(), 'tvaers-bundle-'));
after(() => rm(folder, { recursive: true }));

test('a module and what it imports become one file whose name follows its content', async () => {
  await writeFile(join(folder, 'word.ts'), `export const word: string = 'bilag';`);
  await writeFile(join(folder, 'first.ts'), `import { word } from './word.ts'; console.log(word);`);
  await writeFile(join(folder, 'second.ts'), `console.log('referat');`);
  const first = await bundleBrowser(join(folder, 'first.ts'));
  const second = await bundleBrowser(join(folder, 'second.ts'));
  assert.match(first.path, /^\/browser\/first-[0-9a-f]{12}\.js$/);
  assert.notEqual(first.path.slice(-15), second.path.slice(-15));
  assert.equal(new TextDecoder().decode(first.bytes).trim(), 'var o="bilag";console.log(o);');
  assert.deepEqual(Uint8Array.from(gunzipSync(first.zipped)), first.bytes);
});

test('a file is made once, whoever asks', async () => {
  const entry = join(folder, 'second.ts');
  assert.equal(await bundleBrowser(entry), await bundleBrowser(entry));
});

test('a style sheet is bundled as one', async () => {
  await writeFile(join(folder, 'page.css'), '.a { color: red; }');
  const { path, contentType, bytes } = await bundleBrowser(join(folder, 'page.css'));
  assert.match(path, /\.css$/);
  assert.equal(contentType, 'text/css; charset=utf-8');
  assert.equal(new TextDecoder().decode(bytes).trim(), '.a{color:red}');
});

test('a broken module throws with its place', async () => {
  await writeFile(join(folder, 'broken.ts'), 'const = 1;');
  await assert.rejects(bundleBrowser(join(folder, 'broken.ts')), /broken\.ts:1:6/);
});
