import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, describe, test } from 'node:test';
import { Hono } from 'hono';
import { expectOk } from '../kernel/result.ts';
import { pageCache } from '../platform/http/page-cache.ts';
import { listen } from './listen.ts';
import { securityHeaders } from './security.ts';

const cache = pageCache(securityHeaders.flat());
const mark = cache.freshness.mark();
const kept = cache.put('/kept', Buffer.from('<p>Køn</p>'), 'text/html; charset=utf-8', mark);
const app = new Hono();
app.get('/kept', (context) => context.text(`rendered for ${context.req.header('cookie') ?? 'nobody'}`));
app.get('/other', (context) => context.text('rendered'));
app.post('/form', async (context) => context.text(`got ${await context.req.text()}`));

const loopback = { port: 0, host: '127.0.0.1' };
const server = expectOk(await listen(app, cache, loopback));
after(() => server.close());

/** A connection that is written to by hand. */
async function dial(): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

/** Sends, and reads until the text has come. */
function say(socket: Socket, words: string, until: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let heard = '';
  const hear = (bytes: Buffer) => {
    heard += bytes.toString('latin1');
    if (!heard.includes(until)) return;
    socket.off('data', hear);
    resolve(heard);
  };
  socket.on('data', hear);
  socket.once('close', () => reject(new Error(`closed after: ${heard}`)));
  socket.write(words, 'latin1');
  return promise;
}

const ask = (path: string, ...headers: readonly string[]) =>
  ['GET', path, 'HTTP/1.1\r\nHost: localhost\r\n'].join(' ') +
  headers.map((header) => `${header}\r\n`).join('') +
  '\r\n';

describe('a connection', () => {
  test('gets a kept page as its bytes, with the date and every header of security', async () => {
    const socket = await dial();
    const reply = await say(socket, ask('/kept'), '</p>');
    socket.destroy();
    assert.match(reply, /^HTTP\/1\.1 200 OK\r\n/);
    // »<p>Køn</p>« is 10 letters and 11 bytes: ø takes two.
    assert.match(reply, /\r\nContent-Length: 11\r\n/);
    assert.match(reply, /\r\nDate: \w{3}, \d\d \w{3} \d{4} [\d:]{8} GMT\r\n/);
    assert.match(
      reply,
      /\r\nCache-Control: public, max-age=0, s-maxage=1, must-revalidate\r\nVary: Cookie\r\n/,
    );
    assert.ok(reply.endsWith('\r\n\r\n<p>K\u00c3\u00b8n</p>'), 'the bytes as they were kept');
    for (const [name, value] of securityHeaders) assert.ok(reply.includes(`\r\n${name}: ${value}\r\n`), name);
  });

  test('hears that the page has not changed where it knows its mark', async () => {
    const socket = await dial();
    const reply = await say(socket, ask('/kept', `If-None-Match: ${kept.etag}`), '\r\n\r\n');
    socket.destroy();
    assert.match(reply, /^HTTP\/1\.1 304 Not Modified\r\n/);
  });

  test('stays open from kept pages to rendered ones, forms and back', async () => {
    const socket = await dial();
    assert.match(await say(socket, ask('/kept'), '</p>'), /<p>K/);
    assert.match(await say(socket, ask('/kept'), '</p>'), /<p>K/);
    assert.match(await say(socket, ask('/other'), 'rendered'), /200 OK/);
    const form = 'POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nhello';
    assert.match(await say(socket, form, 'got hello'), /200 OK/);
    assert.match(await say(socket, ask('/kept'), '</p>'), /<p>K/);
    socket.destroy();
  });

  // Planted fault: look for any cookie at all.
  test('gets the kept bytes whatever else it brings: cookies of others, a wish to close, an old protocol', async () => {
    const tag = `If-None-Match: "other", W/${kept.etag}`;
    for (const [request, until] of [
      [ask('/kept', 'Cookie: theme=dark; not-tvaers=1'), '</p>'],
      [ask('/kept', 'Connection: close'), '</p>'],
      [ask('/kept').replace('HTTP/1.1', 'HTTP/1.0'), '</p>'],
      [ask('/kept', 'Cookie: theme=dark', tag), '304 Not Modified'],
    ] as const) {
      const socket = await dial();
      assert.doesNotMatch(await say(socket, request, until), /rendered/);
      socket.destroy();
    }
    const head = await fetch(`http://127.0.0.1:${server.port}/kept`, { method: 'HEAD' });
    assert.deepEqual([head.headers.get('etag'), head.headers.get('content-length')], [kept.etag, '11']);
  });

  // Planted fault: look at what is kept before asking who asks.
  test('to a trial from elsewhere gets nothing that is kept', async () => {
    const trial = expectOk(await listen(app, cache, { ...loopback, onlyFromHere: true }));
    const from = async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${trial.port}/kept`, { headers })).text();
    assert.match(await from({}), /<p>K/);
    for (const name of ['CF-Connecting-IP', 'Forwarded', 'X-Forwarded-For', 'Via'])
      assert.match(await from({ [name]: 'for=198.51.100.7' }), /rendered/, name);
    await trial.close();
  });

  test('with a session is answered by the app, never with what was kept', async () => {
    for (const cookie of [
      'tvaers=abc',
      '__Host-tvaers=abc',
      'tvaers_besked=Gemt',
      'theme=dark; tvaers=abc',
    ]) {
      const socket = await dial();
      const reply = await say(socket, ask('/kept', `Cookie: ${cookie}`), `rendered for ${cookie}`);
      socket.destroy();
      assert.doesNotMatch(reply, /<p>K/);
    }
  });

  test('gets a form whose body comes in pieces, and a request cut in two', async () => {
    const socket = await dial();
    socket.write('POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhello');
    assert.match(await say(socket, 'world', 'got helloworld'), /200 OK/);
    const other = await dial();
    other.write('GET /oth');
    assert.match(await say(other, 'er HTTP/1.1\r\nHost: localhost\r\n\r\n', 'rendered'), /200 OK/);
    for (const each of [socket, other]) each.destroy();
  });

  test('with two requests in one piece gets both answers in order', async () => {
    const socket = await dial();
    const reply = await say(socket, ask('/other') + ask('/kept'), '</p>');
    socket.destroy();
    assert.equal(reply.match(/HTTP\/1\.1 200 OK/g)?.length, 2);
    assert.ok(reply.indexOf('rendered') < reply.indexOf('<p>K'));
  });

  const forbidden: readonly (readonly [string, string])[] = [
    ['nonsense', 'HVAD?\r\n\r\n'],
    ['no host', 'GET /kept HTTP/1.1\r\n\r\n'],
    ['a host with NUL', 'GET /kept HTTP/1.1\r\nHost: a\0b\r\n\r\n'],
    ['two lengths', 'GET /kept HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
    ['a length after a bare line feed', 'GET /kept HTTP/1.1\r\nHost: a\nContent-Length: 5\r\n\r\nhello'],
    ['a folded length', 'GET /kept HTTP/1.1\r\nHost: a\r\nX: y\r\n Content-Length: 5\r\n\r\nhello'],
    [
      'a length and chunks',
      'POST /form HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a head of 20 kB', `GET /kept HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ];
  for (const [what, request] of forbidden) {
    test(`that says what HTTP forbids is told so and closed: ${what}`, async () => {
      const socket = await dial();
      assert.match(await say(socket, request, 'close'), /^HTTP\/1\.1 4\d\d /);
      socket.destroy();
    });
  }
});

describe('listening', () => {
  test('is refused with a sentence on a port that is taken', async () => {
    const answer = await listen(app, cache, { ...loopback, port: server.port });
    assert.equal(
      !answer.ok && answer.error.message,
      `Port ${server.port} er optaget af et andet program. Vælg en anden: PORT=3001 npm start`,
    );
  });

  test('is refused with a sentence on what is no port', async () => {
    for (const port of [Number.NaN, -1, 65_536, 80.5]) {
      const answer = await listen(app, cache, { ...loopback, port });
      assert.equal(!answer.ok && answer.error.code, 'port-invalid', String(port));
    }
  });

  // A silent reader would be let go by itself after thirty seconds: that is too late.
  test('ends with its connections: nobody keeps a server alive', { timeout: 25_000 }, async () => {
    const own = expectOk(await listen(app, cache, loopback));
    const socket = connect(own.port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', () => resolve('closed')));
    socket.on('error', () => {});
    await own.close();
    assert.equal(await closed, 'closed');
    await assert.rejects(fetch(`http://127.0.0.1:${own.port}/kept`));
  });
});
