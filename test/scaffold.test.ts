import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../tools/scaffold.ts';
import { checkRooms } from './house/rooms.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = await mkdtemp(join(tmpdir(), 'tvaers-scaffold-'));
after(() => rm(root, { recursive: true }));
await mkdir(join(root, 'src/rooms'), { recursive: true });
for (const borrowed of [
  'node_modules',
  'package.json',
  'reader',
  'richtext',
  'rules',
  'src/kernel',
  'src/platform',
  'src/ui',
]) {
  await symlink(join(project, borrowed), join(root, borrowed));
}

async function roomTree(room: string) {
  const names = await readdir(join(root, 'src/rooms', room), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (path) => ({ path: path.slice(root.length + 1), text: await readFile(path, 'utf8') })),
  );
}

test('a room is begun in the shape every room has', async () => {
  assert.equal(await main(['room', 'sittings/minutes'], root), 0);
  const finding = checkRooms(await roomTree('sittings/minutes'), { sittings: ['minutes'] });
  assert.equal(finding.seen, 5);
  assert.deepEqual(finding.faults, []);
});

test('a page is begun with a test that passes', async () => {
  assert.equal(await main(['page', 'sittings/minutes', 'draft-minutes'], root), 0);
  // A test run within a test run: told not to report to the outer one.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const file = 'src/rooms/sittings/minutes/pages/draft-minutes-page.test.ts';
  const run = spawnSync(process.execPath, ['--test', file], { cwd: root, env, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stdout);
  assert.match(run.stdout, /pass 1/);
});

test('nothing that is there is written over', async () => {
  const before = await roomTree('sittings/minutes');
  assert.equal(await main(['room', 'sittings/minutes'], root), 1);
  assert.equal(await main(['page', 'sittings/minutes', 'draft-minutes'], root), 1);
  assert.deepEqual(await roomTree('sittings/minutes'), before);
});

test('a page of no room, and words it does not know, are refused', async () => {
  assert.equal(await main(['page', 'sittings/nowhere', 'draft'], root), 1);
  assert.equal(await main(['room', 'Big Room'], root), 2);
  assert.equal(await main(['garden', 'roses'], root), 2);
});
