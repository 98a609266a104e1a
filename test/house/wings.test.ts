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
