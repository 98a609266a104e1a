import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { after, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type ConnectionLimits, connectionLimits } from '../limits/connections.ts';
import { openServer } from './open-server.ts';

const opened: { server: Server; letEverybodyGo(): void }[] = [];
after(() => {
  for (const { server, letEverybodyGo } of opened) {
    server.close();
    letEverybodyGo();
  }
});

const nobody = { isProxy: () => false };
const quick = { ...connectionLimits(2000), headSeconds: 0.5, slowSeconds: 2 };

/** A server of its own that answers with what it was posted. */
async function open(
  limits: ConnectionLimits,
  { addresses = nobody, answer = echo }: { addresses?: typeof nobody; answer?: RequestListener } = {},
): Promise<number> {
  const own = openServer(answer, limits, addresses);
  opened.push(own);
  own.server.listen(0, '127.0.0.1');
  await once(own.server, 'listening');
  return z.object({ port: z.int() }).parse(own.server.address()).port;
}

const echo: RequestListener = (request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => response.end(`got ${Buffer.concat(pieces)}`));
};

type Line = { readonly socket: Socket; readonly heard: () => string; readonly closed: Promise<unknown> };

async function dial(port: number, words = ''): Promise<Line> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString();
  });
  socket.on('error', () => {});
  const closed = new Promise((resolve) => socket.once('close', resolve));
  await once(socket, 'connect');
  socket.write(words);
  return { socket, heard: () => heard, closed };
}

/** Waits until the line has heard it. */
async function hears(line: Line, words: string): Promise<void> {
  while (!line.heard().includes(words)) await pause(5);
}

const get = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

describe('whoever makes the server wait is let go', () => {
  const waits: readonly (readonly [string, string])[] = [
    ['a connection without a word', ''],
    ['half a head', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['half a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhello'],
    ['half a body in chunks', 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel'],
  ];
  for (const [what, words] of waits) {
    test(what, async () => {
      const line = await dial(await open(quick), words);
      await line.closed;
    });
  }

  for (const [what, start] of [
    ['a head', 'GET / HTTP/1.1\r\nHost: x\r\nX: '],
    ['a body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n'],
  ] as const) {
    test(`${what} of one byte at a time`, async () => {
      const line = await dial(await open(quick), start);
      const drip = setInterval(() => line.socket.write('x'), 100);
      await line.closed;
      clearInterval(drip);
    });
  }

  test('a reader that takes nothing of its answer', async () => {
    const answer: RequestListener = (_request, response) => response.end(Buffer.alloc(50_000_000));
    const line = await dial(await open({ ...quick, stalledSeconds: 1 }, { answer }), get);
    line.socket.pause();
    await pause(2500);
    line.socket.resume();
    await line.closed;
    assert.ok(line.heard().length < 50_000_000);
  });
});

describe('whoever is only slow is waited for', () => {
  test('a body of 1 kB a second', async () => {
    const line = await dial(await open(quick), 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000\r\n\r\n');
    for (let sent = 0; sent < 8; sent += 1) {
      line.socket.write('x'.repeat(1000));
      await pause(500);
    }
    await hears(line, 'got xxx');
  });

  test('an answer that takes long to make', async () => {
    const answer: RequestListener = (_request, response) => void setTimeout(() => response.end('made'), 2500);
    const line = await dial(await open({ ...quick, stalledSeconds: 1 }, { answer }), get);
    await hears(line, 'made');
  });
});

describe('the connections', () => {
  const few = { ...connectionLimits(2000), inAll: 8, perAddress: 4 };

  // Planted fault: turn the newcomer away though others only wait.
  test('from one address are so many; the one that has waited longest gives way', async () => {
    const port = await open(few);
    const lines: Line[] = [];
    for (let count = 0; count < 5; count += 1) {
      const line = await dial(port, get);
      await hears(line, 'got');
      lines.push(line);
    }
    await lines[0]?.closed;
    assert.equal(lines.filter(({ socket }) => !socket.destroyed).length, 4);
  });

  test('that are all busy leave no room: the newcomer is told so', async () => {
    const answer: RequestListener = () => {};
    const port = await open(few, { answer });
    for (let count = 0; count < 4; count += 1) await dial(port, get);
    await pause(200);
    const late = await dial(port, get);
    await late.closed;
    assert.match(
      late.heard(),
      /^HTTP\/1\.1 503 .*\r\n\r\nDer er for mange forbindelser lige nu\. Prøv igen om lidt\.\n$/s,
    );
  });

  test('of a proxy of ours are those of many people, up to all there are', async () => {
    const port = await open(few, { addresses: { isProxy: () => true } });
    const lines = await Promise.all(Array.from({ length: 8 }, () => dial(port, get)));
    for (const line of lines) await hears(line, 'got');
    assert.ok(lines.every(({ socket }) => !socket.destroyed));
    const ninth = await dial(port, get);
    await hears(ninth, 'got');
    await Promise.race(lines.map(({ closed }) => closed));
  });

  test('are at most half of what the system gives descriptors for', () => {
    assert.deepEqual(
      [256, 1024, 4096, 1_048_576].map((descriptors) => connectionLimits(descriptors).inAll),
      [128, 512, 2048, 10_000],
    );
  });
});
