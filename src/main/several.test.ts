import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { registerFile } from '../../test/register-file.ts';
import { until } from '../../test/until.ts';
import { testServices, uploaded } from '../../test/visit.ts';
import type { FileHash } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { openFileStore } from '../platform/files/store.ts';
import { announcePublication } from '../platform/postgres/announce.ts';
import { demoPassword } from '../rooms/ground/identity/storyboards.ts';

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tvaers-several-'));
const { connectionString, database } = await testDatabase();
const { councilId } = await demoCouncil(database);
const origin = 'http://localhost:4321';

/** One of several servers on the same database and folder, behind one public address. @returns its own */
async function start(): Promise<string> {
  const env = {
    DATABASE_URL: connectionString,
    TVAERS_DATA: folder,
    HOST: '127.0.0.1',
    TVAERS_BASE_URL: origin,
  };
  const child = spawn(process.execPath, [program, 'serve'], { env: { ...process.env, ...env, PORT: '0' } });
  after(async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let said = '';
  for await (const bytes of child.stdout) {
    said += String(bytes);
    const own = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (own !== undefined && said.includes('Ctrl+C')) return own;
  }
  throw new Error(`the server ended: ${said}`);
}

// Both at once: one of them brings the database into its form.
const [one, other] = await Promise.all([start(), start()]);
after(() => rmSync(folder, { recursive: true, force: true }));

function post(server: string, path: string, fields: Record<string, string>, cookie = '') {
  const headers = { origin, 'sec-fetch-site': 'same-origin', cookie };
  return fetch(server + path, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams(fields),
  });
}

async function pageOf(server: string, path: string, cookie = ''): Promise<string> {
  return (await fetch(server + path, { headers: { cookie } })).text();
}

test('who signs in at one is signed in at the other, and signs out of both', async () => {
  const email = 'sekretariat@tvaers.example';
  const signedIn = await post(one, '/log-ind', { email, password: demoPassword });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  assert.equal(signedIn.status, 303);
  const mine = await pageOf(other, '/mit', cookie);
  assert.match(mine, /Log ud/);
  const csrf = /name="csrf" value="([^"]+)"/.exec(mine)?.[1] ?? '';
  assert.equal((await post(other, '/log-ud', { csrf }, cookie)).status, 303);
  assert.equal((await fetch(`${one}/mit`, { headers: { cookie }, redirect: 'manual' })).status, 303);
});

// Planted fault: forget in the process that changed something only.
test('a page both keep is forgotten by both when one transaction changes it', async () => {
  for (const server of [one, other, one, other]) assert.match(await pageOf(server, '/'), /KKR Midtjylland/);
  await database.as(systemAs('reference'), async (trx) => {
    await trx.updateTable('councils').set({ name: 'KKR Prøven' }).where('id', '=', councilId).execute();
    await announcePublication(trx);
  });
  for (const server of [one, other])
    await until(async () => (await pageOf(server, '/')).includes('KKR Prøven'));
});

test('each job is done once, whoever of them takes it', async () => {
  const services = await testServices(database);
  const shared = { ...services, files: await openFileStore(join(folder, 'files')) };
  const hashes: FileHash[] = [];
  for (let n = 0; n < 30; n += 1) {
    const file = await uploaded(shared.files, `brev-${n}.txt`, `Brev nummer ${n}`);
    expectOk(await registerFile(shared, file));
    hashes.push(file.hash);
  }
  const jobs = () =>
    database.asSystem('jobs', (trx) =>
      trx.selectFrom('jobs').select(['attempts', 'done_at']).where('kind', '=', 'read-file').execute(),
    );
  await until(async () => (await jobs()).every(({ done_at }) => done_at !== null));
  assert.deepEqual(new Set((await jobs()).map(({ attempts }) => attempts)), new Set([1]));
  const texts = await database.asSystem('files', (trx) =>
    trx.selectFrom('files').select('text').where('hash', 'in', hashes).execute(),
  );
  assert.equal(texts.filter(({ text }) => text?.startsWith('Brev nummer')).length, 30);
});
