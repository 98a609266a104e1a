import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { openDoor } from '../../test/door.ts';
import { importsWork } from '../addresses/index.ts';
import { asId } from '../kernel/ids.ts';
import { expectOk } from '../kernel/result.ts';
import { listen } from './listen.ts';
import { csrfToken } from './security.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const door = await openDoor(database);
const server = expectOk(await listen(door.app, door.services.cache, { port: 0, host: '127.0.0.1' }));
after(() => server.close());

const imports = importsWork({ council: 'kkr-midtjylland' });
const incoming = join(door.services.files.pathOf(asId('0'.repeat(64))), '../..');
const storedFiles = async () =>
  (await readdir(incoming, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .length;

/** Sends the head of an upload of 30 MB and a piece of it. @returns what the server said before the rest had come */
async function begin(path: string, token: string, cookie = ''): Promise<string> {
  const start = `--x\r\ncontent-disposition: form-data; name="csrf"\r\n\r\n${token}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${'x'.repeat(100_000)}`;
  const socket = connect(server.port, '127.0.0.1');
  const { promise, resolve } = Promise.withResolvers<string>();
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString();
    if (heard.includes('</html>') || heard.includes('\r\n\r\n{')) resolve(heard);
  });
  socket.on('error', () => {}).on('close', () => resolve(heard));
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost:3000\r\nAccept: application/json\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 30000000\r\n\r\n${start}`,
  );
  const said = await promise;
  socket.destroy();
  return said;
}

describe('of a file nobody may send no byte is written, and the answer comes at once', () => {
  test('to a form that asks for none', async () => {
    const said = await begin('/log-ind', '');
    assert.match(said, /^HTTP\/1\.1 4\d\d .*(upload-no-files|upload-too-large)/s);
    assert.equal(await storedFiles(), 0);
  });

  test('to a form for others', async () => {
    assert.match(await begin(imports, ''), /^HTTP\/1\.1 401 .*signed-out/s);
    const member = await door.sessionOf(demo.personId('favrskov'));
    assert.match(await begin(imports, csrfToken(member), `tvaers=${member}`), /^HTTP\/1\.1 403 /);
    assert.equal(await storedFiles(), 0);
  });

  test('without the token of the session', async () => {
    const secretary = await door.sessionOf(demo.personId('sekretariat'));
    const said = await begin(imports, 'guessed', `tvaers=${secretary}`);
    assert.match(said, /^HTTP\/1\.1 403 .*upload-foreign/s);
    assert.equal(await storedFiles(), 0);
  });
});

// Planted fault: end the connection half a second after the answer.
test('who sends on first hears the sentence as well, on a connection that goes on', async () => {
  const socket = connect(server.port, '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString();
  });
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n`;
  const pieces = 20;
  const length = head.length + pieces * 50_000;
  socket.write(
    `POST /log-ind HTTP/1.1\r\nHost: localhost:3000\r\nAccept: application/json\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: ${length}\r\n\r\n${head}`,
  );
  for (let sent = 0; sent < pieces; sent += 1) {
    socket.write('x'.repeat(50_000));
    await pause(100);
  }
  socket.write('GET /health HTTP/1.1\r\nHost: localhost:3000\r\n\r\n');
  while (!heard.includes('{"ok":true}')) await pause(10);
  socket.destroy();
  assert.match(heard, /^HTTP\/1\.1 400 .*upload-no-files.*HTTP\/1\.1 200 /s);
});

test('a table for a calculation is read and not kept', async () => {
  const form = new FormData();
  form.append('csrf', '');
  form.append('method', 'dhondt');
  form.append('seats', '3');
  form.append('groups.fil', new File(['Gruppe;Stemmer\nA;340\nB;280\n'], 'lister.csv'));
  const address = `http://127.0.0.1:${server.port}/beregn/apportionment`;
  const reply = await fetch(address, { method: 'POST', body: form, redirect: 'manual' });
  assert.equal(reply.status, 303);
  assert.match(reply.headers.get('location') ?? '', /groups\.votes=340/);
  assert.equal(await storedFiles(), 0);
});
