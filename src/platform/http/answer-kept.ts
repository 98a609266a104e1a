import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CachedPage, keptByAnyone, type PageCache } from './page-cache.ts';

/**
 * Answers with the bytes of a kept page where the address has one and the reader is not one of ours: no session, no
 * notice waiting. Other cookies say nothing to us. @returns whether it answered
 */
export function answerKept(cache: PageCache, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  const page = cache.get(url);
  if (!page || ourCookie.test(request.headers.cookie ?? '')) return false;
  if (isKnown(request.headers['if-none-match'], page)) {
    response.writeHead(304, ['ETag', page.etag, ...keptByAnyone.flat()]).end();
  } else {
    // Headers and bytes leave in one piece, as both are one byte a letter.
    response.writeHead(200, [...page.headers]).end(page.bytes, 'latin1');
  }
  return true;
}

/** The session's cookie and the notice's. */
const ourCookie = /(?:^|;) *(?:__Host-tvaers|tvaers|tvaers_besked) *=/;

/** Compared weakly, as RFC 9110 asks: a proxy that packs the page marks it so. */
function isKnown(asked: string | undefined, { etag }: Pick<CachedPage, 'etag'>): boolean {
  if (asked === undefined) return false;
  return asked.split(',').some((each) => {
    const mark = each.trim();
    return mark === '*' || mark.replace(/^W\//, '') === etag;
  });
}
