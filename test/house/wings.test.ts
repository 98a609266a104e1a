import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { wingsPicture, withPicture } from '../../tools/wings.ts';
import { wings } from './edges.ts';

test('the picture in the README shows the wings as they are', async () => {
  const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  assert.equal(page, withPicture(page), 'run bin/tvaers-dev wings');
});

test('the picture shows every room, and a picture that is behind is seen', () => {
  for (const room of Object.values(wings).flat()) assert.ok(wingsPicture().includes(room), room);
  const behind = wingsPicture().replace('meetings', 'kitchen');
  assert.notEqual(withPicture(behind), behind);
});

/** The rooms the README tells of, without what it says in brackets of each. */
function roomsInMap(page: string): readonly string[] {
  const [, map = ''] = /^src\/rooms\/.*\n([\s\S]*?)^src\//m.exec(page) ?? [];
  const said = map.replace(/\([^)]*\)/g, '').replace(/^ {2}\w+\//gm, '·');
  return said.match(/[a-z]+(?:-[a-z]+)*/g) ?? [];
}

test('the map of the README names every room', async () => {
  const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rooms = Object.values(wings).flat();
  const said = roomsInMap(page);
  assert.deepEqual(
    rooms.filter((room) => !said.includes(room)),
    [],
  );
  assert.deepEqual(roomsInMap(page.replace('matters · ', 'affairs · ')).includes('matters'), false);
});
