import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tvaers-serve-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { connectionString } = await testDatabase();
const { connectionString: withPeople, database } = await testDatabase();
await demoCouncil(database);

/** A server as it is started on a machine, beside the test's own database. */
function start(settings: Readonly<Record<string, string>>) {
  const env = { ...process.env, DATABASE_URL: connectionString, TVAERS_DATA: folder, HOST: '127.0.0.1' };
  const child = spawn(process.execPath, [program, 'serve'], { env: { ...env, ...settings } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    said.out += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    said.err += bytes.toString();
  });
  const ended = once(child, 'exit').then(([code]) => Number(code));
  return { child, said, ended };
}

describe('a server', () => {
  test('says where it runs, answers, and ends well when asked to, with somebody still connected', async () => {
    const { child, said, ended } = start({ PORT: '0' });
    while (!said.out.includes('Ctrl+C')) await Promise.race([once(child.stdout, 'data'), stopped(ended)]);
    const address = /Tværs kører på (http:\/\/localhost:\d+)/.exec(said.out)?.[1] ?? '';
    const reply = await fetch(`${address}/ready`);
    assert.deepEqual(await reply.json(), { ok: true });
    // Beside a database of one's own there are neither demonstration accounts nor /dev.
    assert.doesNotMatch(said.out, /adgangskode|\/dev/);
    assert.equal((await fetch(`${address}/dev`)).status, 404);
    const reader = connect(Number(new URL(address).port), '127.0.0.1');
    reader.on('error', () => {});
    await once(reader, 'connect');
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.equal(said.err, '');
  });

  test('that others reach does not start with accounts whose password everybody knows', async () => {
    const { said, ended } = start({
      PORT: '0',
      TVAERS_BASE_URL: 'https://kkr.example',
      DATABASE_URL: withPeople,
    });
    assert.equal(await ended, 1);
    assert.match(
      said.err,
      /^Databasen har prøvekonti med en adgangskode, som alle kender \(.*@tvaers\.example/,
    );
    assert.match(said.err, /Luk dem først: bin\/tvaers user lock \S+@tvaers\.example\./);
  });

  test('whose proxies are no addresses ends with a sentence', async () => {
    const { said, ended } = start({ PORT: '0', TVAERS_PROXIES: 'nginx' });
    assert.equal(await ended, 1);
    assert.match(said.err, /^TVAERS_PROXIES rummer noget, der hverken er en adresse eller et net: nginx\./);
  });

  test('that was given no port number ends with a sentence', async () => {
    const { said, ended } = start({ PORT: 'tretusind' });
    assert.equal(await ended, 1);
    assert.equal(
      said.err,
      'PORT er ikke sat til et portnummer. Vælg et tal mellem 1 og 65535: PORT=3001 npm start\n',
    );
  });
});

async function stopped(ended: Promise<number>): Promise<never> {
  throw new Error(`the server ended with ${await ended}`);
}
