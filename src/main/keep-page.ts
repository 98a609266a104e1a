import { type CachedPage, keptByAnyone, type PageCache } from '../platform/http/page-cache.ts';

/**
 * Keeps a rendered public page as bytes, and answers with it.
 * @param rendered with the cache's generation from before the rendering: a page begun before something was published
 * is sent to the one who asked, and not kept for those who ask after
 */
export async function keepPage(
  cache: PageCache,
  { address, generation, reply }: { address: string; generation: number; reply: Response },
): Promise<Response> {
  if (reply.status !== 200) return reply;
  const bytes = Buffer.from(await reply.arrayBuffer());
  const contentType = reply.headers.get('content-type') ?? 'application/octet-stream';
  const headers = new Headers({ 'content-type': contentType, ...Object.fromEntries(keptByAnyone) });
  if (generation === cache.generation) headers.set('etag', cache.put(address, bytes, contentType).etag);
  return new Response(bytes, { headers });
}

/** A kept page for a reader whose cookie turned out to be nobody's. */
export function keptReply({ bytes, headers }: CachedPage): Response {
  const pairs = headers.flatMap((name, at): [string, string][] =>
    at % 2 === 0 ? [[name, headers[at + 1] ?? '']] : [],
  );
  return new Response(Buffer.from(bytes, 'latin1'), { headers: pairs });
}
