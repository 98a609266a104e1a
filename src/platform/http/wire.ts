import type { CachedPage, PageCache } from './page-cache.ts';

/**
 * Answers a request for a kept page straight from what came on the connection. Only the plain case is read here: one
 * whole HTTP/1.1 GET without body, cookie or wish to close. Anything else is null and is left to the HTTP server.
 *
 * @param date the value of the Date header, as RFC 9110 asks of a server with a clock
 */
export function answerOnWire(cache: PageCache, received: Buffer, date: string): Buffer | null {
  if (received.length > 4096 || !received.subarray(0, 5).equals(get)) return null;
  const text = received.toString('latin1');
  if (text.indexOf('\r\n\r\n') !== text.length - 4) return null;
  const lineEnd = text.indexOf(' HTTP/1.1\r\n');
  const page = lineEnd < 0 ? undefined : cache.get(text.slice(4, lineEnd));
  if (!page || unusual.test(text)) return null;
  const known = ifNoneMatch.exec(text)?.[1]?.trim();
  return known === page.etag ? notModified(page, date) : wireOf(page, date);
}

const get = Buffer.from('GET /');
// Whoever brings one of these is answered by the HTTP server, which knows them all.
const unusual = /\r\n(?:cookie|connection: *close|content-length|transfer-encoding|expect|upgrade|range)\b/i;
const ifNoneMatch = /\r\nif-none-match:([^\r]*)/i;

/** The whole answer as bytes, made once a second at most: the date is all that changes. */
const wires = new WeakMap<CachedPage, { readonly date: string; readonly wire: Buffer }>();

function wireOf(page: CachedPage, date: string): Buffer {
  const known = wires.get(page);
  if (known?.date === date) return known.wire;
  const wire = Buffer.concat([Buffer.from(head('200 OK', page.headers, date)), page.bytes]);
  wires.set(page, { date, wire });
  return wire;
}

function notModified(page: CachedPage, date: string): Buffer {
  const headers = ['ETag', page.etag, 'Cache-Control', 'public, no-cache', 'Vary', 'Cookie'];
  return Buffer.from(head('304 Not Modified', headers, date));
}

function head(status: string, headers: readonly string[], date: string): string {
  let lines = `HTTP/1.1 ${status}\r\nDate: ${date}\r\n`;
  for (let at = 0; at < headers.length; at += 2) lines += `${headers[at]}: ${headers[at + 1]}\r\n`;
  return `${lines}Connection: keep-alive\r\n\r\n`;
}
