import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageCache } from './page-cache.ts';
import { answerOnWire } from './wire.ts';

const date = 'Tue, 18 Jun 2024 07:30:00 GMT';
const cache = pageCache(['X-Content-Type-Options', 'nosniff']);
const page = cache.put('/raad/kkr-midtjylland', Buffer.from('<p>Rådet</p>'), 'text/html; charset=utf-8');

function ask(lines: readonly string[], path = '/raad/kkr-midtjylland'): string | null {
  const request = [`GET ${path} HTTP/1.1`, 'Host: localhost', ...lines, '', ''].join('\r\n');
  return answerOnWire(cache, Buffer.from(request), date)?.toString() ?? null;
}

test('a kept page is answered whole: status, date, length in bytes, headers of safety, body', () => {
  const answer = ask([]) ?? '';
  assert.match(answer, /^HTTP\/1\.1 200 OK\r\nDate: Tue, 18 Jun 2024 07:30:00 GMT\r\n/);
  // »<p>Rådet</p>« is 12 signs and 13 bytes: å takes two.
  assert.match(answer, /\r\nContent-Length: 13\r\n/);
  assert.match(answer, /\r\nX-Content-Type-Options: nosniff\r\n/);
  assert.ok(answer.endsWith('\r\n\r\n<p>Rådet</p>'));
});

test('who has the page already gets no body', () => {
  const answer = ask([`If-None-Match: ${page.etag}`]) ?? '';
  assert.match(answer, /^HTTP\/1\.1 304 Not Modified\r\n/);
  assert.ok(answer.endsWith('\r\n\r\n'));
  assert.match(ask(['If-None-Match: "another"']) ?? '', /^HTTP\/1\.1 200/);
});

test('anything but the plain case is left to the HTTP server', () => {
  for (const line of [
    'Cookie: tvaers=1',
    'cookie: a=b',
    'Connection: close',
    'Content-Length: 3',
    'Transfer-Encoding: chunked',
    'Range: bytes=0-1',
  ]) {
    assert.equal(ask([line]), null, line);
  }
  assert.equal(ask([], '/raad/kkr-nordjylland'), null);
  const whole = 'GET /raad/kkr-midtjylland HTTP/1.1\r\nHost: a\r\n\r\n';
  assert.equal(answerOnWire(cache, Buffer.from(whole.replace('GET', 'HEAD')), date), null);
  assert.equal(answerOnWire(cache, Buffer.from(whole.slice(0, -2)), date), null);
  assert.equal(answerOnWire(cache, Buffer.from(whole + whole), date), null);
  assert.equal(answerOnWire(cache, Buffer.from(whole.replace('1.1', '1.0')), date), null);
});

test('a page that was forgotten is no longer answered', () => {
  const own = pageCache([]);
  own.put('/', Buffer.from('x'), 'text/html');
  own.clear();
  assert.equal(answerOnWire(own, Buffer.from('GET / HTTP/1.1\r\nHost: a\r\n\r\n'), date), null);
});
