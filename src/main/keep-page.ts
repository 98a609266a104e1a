import type { Mark } from '../platform/http/freshness.ts';
import { type CachedPage, keptByAnyone, type PageCache } from '../platform/http/page-cache.ts';

/**
 * Keeps a rendered public page as bytes, and answers with it.
 * @param rendered with the mark from before the rendering: a page begun before something was published is sent to the
 * one who asked, and not kept for those who ask after
 */
export async function keepPage(
  cache: PageCache,
  { address, mark, reply }: { address: string; mark: Mark; reply: Response },
): Promise<Response> {
  if (reply.status !== 200) return reply;
  const bytes = Buffer.from(await reply.arrayBuffer());
  const contentType = reply.headers.get('content-type') ?? 'application/octet-stream';
  const { etag } = cache.put(address, bytes, contentType, mark);
  const headers = { 'content-type': contentType, etag, ...Object.fromEntries(keptByAnyone) };
  return new Response(bytes, { headers });
}

/** A kept page for a reader whose cookie turned out to be nobody's. */
export function keptReply({ bytes, headers }: CachedPage): Response {
  const pairs = headers.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [],
  );
  return new Response(Buffer.from(bytes, 'latin1'), { headers: pairs });
}
