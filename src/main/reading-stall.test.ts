import assert from 'node:assert/strict';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { after, describe, test } from 'node:test';
import { zipSync } from 'fflate';
import { testDatabase } from '../../test/database.ts';
import { demoCouncil } from '../../test/demo.ts';
import { openDoor } from '../../test/door.ts';
import { importRunsWork, importsWork } from '../addresses/index.ts';
import { expectOk } from '../kernel/result.ts';
import { listen } from './listen.ts';
import { csrfToken } from './security.ts';

const { database } = await testDatabase();
const demo = await demoCouncil(database);
const door = await openDoor(database);
const server = expectOk(await listen(door.app, door.services.cache, { port: 0, host: '127.0.0.1' }));
after(() => server.close());
const address = `http://127.0.0.1:${server.port}`;
const session = await door.sessionOf(demo.personId('sekretariat'));

const head = `1. Sager

1.1. Busser på landet
SAG-2030-00001 abc

Indstilling
Det indstilles, at KKR Midtjylland godkender planen.

Sagsfremstilling
`;

async function send(path: string, name: string, bytes: Uint8Array<ArrayBuffer> | string): Promise<Response> {
  const body = new FormData();
  body.append('csrf', csrfToken(session));
  body.append('on', '');
  body.append('file', new File([bytes], name));
  return fetch(address + path, {
    method: 'POST',
    headers: { cookie: `tvaers=${session}` },
    redirect: 'manual',
    body,
  });
}

/** Does the work while others ask whether the server is there. */
async function besideHealth<T>(work: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let isDone = false;
  const working = work().finally(() => {
    isDone = true;
  });
  while (!isDone) assert.equal((await fetch(`${address}/health`)).status, 200);
  delay.disable();
  // A busy machine takes its share of the longest delay: half of them show what the server itself does.
  assert.ok(delay.percentile(50) < 100e6, `${delay.percentile(50) / 1e6} ms`);
  assert.ok(delay.max < 2000e6, `${delay.max / 1e6} ms`);
  return working;
}

const imports = importsWork({ council: demo.councilId });

describe('a document somebody sends', () => {
  // Planted fault: understand it in the server's own thread.
  test('holds nobody up while it is read, and is refused with a sentence where it is longer than a page', async () => {
    const done = await besideHealth(() =>
      send(imports, 'dagsorden.txt', head + '- et punkt\n'.repeat(300_000)),
    );
    assert.equal(done.status, 422);
    assert.match(
      await done.text(),
      /Dokumentet »dagsorden\.txt« er så langt, at det ikke kan vises på én side/,
    );
  });

  test('of fifty pages is none of these', async () => {
    const done = await besideHealth(() => send(imports, 'dagsorden.txt', head + '- et punkt\n'.repeat(2500)));
    assert.equal(done.status, 303, await done.text());
  });

  // Planted fault: unpack in the server's own thread.
  test('and many in one ZIP are unpacked beside the server’s own thread', async () => {
    const text = new TextEncoder().encode('Ingen dagsorden.\n'.repeat(2_000_000));
    const packed = zipSync({ 'a/tal.bin': text, 'a/flere.bin': text, 'a/mange.bin': text }, { level: 9 });
    const done = await besideHealth(() =>
      send(importRunsWork({ council: demo.councilId }), 'mange.zip', packed),
    );
    assert.equal(done.status, 422, await done.text());
  });
});
