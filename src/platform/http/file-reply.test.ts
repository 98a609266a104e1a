import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { openFileStore } from '../files/store.ts';
import { fileReply } from './file-reply.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-reply-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const store = await openFileStore(folder);
const { hash } = await store.put(Readable.from([Buffer.from('0123456789')]));
const file = { hash, mediaType: 'text/plain', fileName: 'tal "æøå".txt', inline: true, open: true };

async function ask(headers: Record<string, string>) {
  const reply = await fileReply(store, new Headers(headers), file);
  return [reply.status, await reply.text(), reply.headers.get('content-range')];
}

test('without a range the whole file comes, served as foreign', async () => {
  const reply = await fileReply(store, new Headers(), file);
  assert.equal(await reply.text(), '0123456789');
  assert.deepEqual(Object.fromEntries(reply.headers), {
    'accept-ranges': 'bytes',
    'cache-control': 'public, no-cache',
    'content-disposition': `inline; filename="tal _____.txt"; filename*=UTF-8''tal%20%22%C3%A6%C3%B8%C3%A5%22.txt`,
    'content-length': '10',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'text/plain',
    etag: `"${hash}"`,
    'x-content-type-options': 'nosniff',
  });
});

test('ranges from the start, to the end, from the end and past the end', async () => {
  assert.deepEqual(await ask({ range: 'bytes=0-3' }), [206, '0123', 'bytes 0-3/10']);
  assert.deepEqual(await ask({ range: 'bytes=7-' }), [206, '789', 'bytes 7-9/10']);
  assert.deepEqual(await ask({ range: 'bytes=-2' }), [206, '89', 'bytes 8-9/10']);
  assert.deepEqual(await ask({ range: 'bytes=-20' }), [206, '0123456789', 'bytes 0-9/10']);
  assert.deepEqual(await ask({ range: 'bytes=8-99' }), [206, '89', 'bytes 8-9/10']);
});

test('a range that lies outside is refused with the size', async () => {
  assert.deepEqual(await ask({ range: 'bytes=10-12' }), [416, '', 'bytes */10']);
  assert.deepEqual(await ask({ range: 'bytes=-0' }), [416, '', 'bytes */10']);
});

test('a range that makes no sense, or several at once, gives the whole file', async () => {
  for (const range of ['bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b']) {
    assert.deepEqual(await ask({ range }), [200, '0123456789', null], range);
  }
});

test('a reader who has the file gets nothing again; one with an older part gets the whole', async () => {
  assert.equal((await ask({ 'if-none-match': `"${hash}"` }))[0], 304);
  assert.deepEqual(await ask({ range: 'bytes=0-3', 'if-range': '"older"' }), [200, '0123456789', null]);
  assert.deepEqual(await ask({ range: 'bytes=0-3', 'if-range': `"${hash}"` }), [206, '0123', 'bytes 0-3/10']);
});

test('closed files are kept by the reader alone, and a PDF is left to the browser’s own reader', async () => {
  const closed = { ...file, mediaType: 'application/pdf', open: false };
  const { headers } = await fileReply(store, new Headers(), closed);
  assert.equal(headers.get('cache-control'), 'private, no-cache');
  assert.equal(headers.get('content-security-policy'), "frame-ancestors 'self'");
});
