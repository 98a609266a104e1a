import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { Client } from 'pg';
import { expectOk } from '../src/kernel/result.ts';
import { doorFor } from '../src/platform/door/index.ts';
import { checkEverything, type Keys, restoreBackup, writeBackup } from '../src/platform/keeping/index.ts';
import { openDatabase } from '../src/platform/postgres/database.ts';
import { knowSource } from '../src/rooms/ground/files/index.ts';
import { testDatabase } from './database.ts';
import { demoClock, demoCouncil } from './demo.ts';
import { testFiles, testServices, uploaded } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'tvaers-backup-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { database: db, connectionString } = await testDatabase();
const demo = await demoCouncil(db);
const services = await testServices(db, demoClock);
const { files } = services;
const secretary = doorFor(services, demo.viewer('sekretariat'));
const big = await uploaded(files, 'a.txt', 'bilagets ord '.repeat(100_000));
expectOk(await secretary.do(knowSource, { ...big, isThere: () => files.has(big.hash) }));

let made = 0;
async function backup(keys: Keys = {}): Promise<string> {
  made += 1;
  const file = join(folder, `${made}.tvaers`);
  expectOk(await writeBackup(db, files, file, { madeAt: demoClock.now(), keys }));
  return file;
}

/** An empty database beside the other, gone when the test file ends. */
async function emptyDatabase(): Promise<string> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const owner = new Client({ connectionString });
  await owner.connect();
  await owner.query(`create database ${name}`);
  after(async () => {
    await owner.query(`drop database ${name} with (force)`);
    await owner.end();
  });
  return connectionString.replace(/\/test_\w+/, `/${name}`);
}

/** What is in a database, past all policies. */
async function contentsOf(address: string): Promise<Readonly<Record<string, unknown>>> {
  const owner = new Client({ connectionString: address });
  await owner.connect();
  await owner.query("set tvaers.actor = 'command-line'; set role tvaers_system");
  const tables = await owner.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migrations' order by 1",
  );
  const contents: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const { rows } = await owner.query(`select to_jsonb(t)::text as row from ${name} t order by 1`);
    contents[name] = rows;
  }
  await owner.end();
  return contents;
}

describe('a backup', () => {
  test('gives everything back in an empty place, found to be as it was written', async () => {
    const file = await backup();
    const address = await emptyDatabase();
    const store = await testFiles();
    const before = await contentsOf(connectionString);
    expectOk(await restoreBackup(address, store, file, {}));
    assert.deepEqual(await contentsOf(address), before);
    const again = openDatabase(address, { size: 2 });
    const { seen, findings } = await checkEverything(again, store, null);
    assert.deepEqual(findings, []);
    assert.deepEqual([seen.files, seen.links > 10], [1, true]);
    // The next event goes on where the chain was.
    const house = { db: again, files: store, clock: demoClock };
    const { councilId } = demo;
    expectOk(
      await doorFor(house, demo.viewer('sekretariat')).do(knowSource, { ...big, isThere: async () => true }),
    );
    assert.ok(councilId);
    await again.close();
  });

  test('is taken while others write, as of one moment', async () => {
    let writing = true;
    const writes = (async () => {
      for (let n = 0; writing; n += 1) {
        const file = await uploaded(files, `${n}.txt`, `fil ${n}`);
        expectOk(await secretary.do(knowSource, { ...file, isThere: () => files.has(file.hash) }));
      }
    })();
    const file = await backup();
    writing = false;
    await writes;
    const address = await emptyDatabase();
    const store = await testFiles();
    expectOk(await restoreBackup(address, store, file, {}));
    const again = openDatabase(address, { size: 2 });
    assert.deepEqual((await checkEverything(again, store, null)).findings, []);
    await again.close();
  });

  test('is read by nobody without its key, and by whoever has it', async () => {
    const identity = await generateIdentity();
    const file = await backup({ recipients: [await identityToRecipient(identity)] });
    assert.match(readFileSync(file, 'latin1').slice(0, 30), /^age-encryption\.org\/v1/);
    const address = await emptyDatabase();
    const other = await generateIdentity();
    for (const keys of [{}, { identities: [other] }])
      assert.equal(await refusalOf(file, address, keys), 'backup-locked');
    expectOk(await restoreBackup(address, await testFiles(), file, { identities: [identity] }));
  });

  test('never takes the place of another', async () => {
    writeFileSync(join(folder, 'taken.part'), '');
    const answer = await writeBackup(db, files, join(folder, 'taken'), { madeAt: demoClock.now(), keys: {} });
    assert.equal(answer.ok ? '' : answer.error.code, 'backup-exists');
  });
});

async function refusalOf(file: string, address: string, keys: Keys = {}): Promise<string> {
  const answer = await restoreBackup(address, await testFiles(), file, keys);
  const owner = new Client({ connectionString: address });
  await owner.connect();
  const { rowCount } = await owner.query("select from pg_tables where schemaname = 'public'");
  await owner.end();
  assert.equal(rowCount, 0, 'nothing has been touched');
  return answer.ok ? 'restored' : answer.error.code;
}

describe('what is no whole backup of ours', async () => {
  const whole = readFileSync(await backup());
  const address = await emptyDatabase();
  const kept = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  test('is refused where it is cut, anywhere', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const cut = kept('cut', whole.subarray(0, Math.floor(whole.length * share)));
      assert.match(await refusalOf(cut, address), /^backup-(cut|unreadable)$/);
    }
  });

  test('is refused where a byte is another', async () => {
    for (const share of [0.2, 0.5, 0.8]) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(bytes.length * share);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      assert.match(await refusalOf(kept('changed', bytes), address), /^backup-(damaged|unreadable|cut)$/);
    }
  });

  test('is refused where it is something else', async () => {
    assert.equal(await refusalOf(kept('other', Buffer.from('%PDF-1.7')), address), 'backup-unreadable');
  });

  test('is refused where a newer Tværs made it', async () => {
    const owner = new Client({ connectionString });
    await owner.connect();
    await owner.query("insert into migrations (name) values ('9999-of-tomorrow.sql')");
    const file = await backup();
    await owner.query("delete from migrations where name = '9999-of-tomorrow.sql'");
    await owner.end();
    assert.equal(await refusalOf(file, address), 'backup-newer');
  });

  test('is refused where the place is not empty', async () => {
    const file = kept('good', whole);
    const answer = await restoreBackup(connectionString, files, file, {});
    assert.equal(answer.ok ? '' : answer.error.code, 'restore-not-empty');
  });
});
