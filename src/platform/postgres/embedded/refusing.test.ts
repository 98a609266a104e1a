import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { freshDirectory, isRoot, refusalOf, root, started } from './embedded.testing.ts';

test('a directory made by another PostgreSQL is left alone', async () => {
  const dataDirectory = freshDirectory();
  mkdirSync(join(dataDirectory, 'postgres'), { recursive: true });
  writeFileSync(join(dataDirectory, 'postgres', 'PG_VERSION'), '17\n');
  const refusal = await refusalOf({ dataDirectory });
  assert.equal(refusal.code, 'embedded-other-version');
  assert.match(refusal.message, /PostgreSQL 17, men denne udgave af Tværs kører PostgreSQL 18/);
});

test('a file where the directory should be, and a directory below a file, are said to be no directory', async () => {
  const file = freshDirectory();
  writeFileSync(file, '');
  assert.equal((await refusalOf({ dataDirectory: file })).code, 'embedded-not-a-directory');
  assert.equal((await refusalOf({ dataDirectory: join(file, 'below') })).code, 'embedded-not-a-directory');
});

test('a directory that cannot be written in is said, with the reason', async () => {
  const closed = freshDirectory();
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  // Root may write everywhere but in what the kernel itself keeps.
  const refusal = await refusalOf({ dataDirectory: isRoot ? '/sys/tvaers' : closed });
  assert.equal(refusal.code, 'embedded-not-writable');
  assert.match(refusal.message, /\((adgang nægtet|drevet er skrivebeskyttet)\)/);
});

test('a directory 1,300 bytes down works, and a name the file system cannot hold is refused', async () => {
  const deep = join(freshDirectory(), ...Array.from({ length: 13 }, () => 'd'.repeat(99)));
  await (await started({ dataDirectory: deep })).stop();
  const refusal = await refusalOf({ dataDirectory: freshDirectory() + 'x'.repeat(300) });
  assert.equal(refusal.code, 'embedded-path-too-long');
});

test('a temporary directory too deep for a socket is refused with the number of bytes', async () => {
  const temporaryDirectory = join(root, 't'.repeat(100));
  mkdirSync(temporaryDirectory);
  const refusal = await refusalOf({ dataDirectory: freshDirectory(), temporaryDirectory });
  assert.equal(refusal.code, 'embedded-socket-path-too-long');
  // The path of the directory + »/tvaers-XXXXXX« (14) + »/s« (2) + »/.s.PGSQL.5432« (14).
  assert.equal(refusal.details.bytes, Buffer.byteLength(temporaryDirectory) + 14 + 2 + 14);
});

test('a refused start leaves the directory free', async () => {
  const dataDirectory = freshDirectory();
  const temporaryDirectory = join(root, 'u'.repeat(100));
  mkdirSync(temporaryDirectory);
  await refusalOf({ dataDirectory, temporaryDirectory });
  await (await started({ dataDirectory })).stop();
});
