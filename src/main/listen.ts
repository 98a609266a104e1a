import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { refuse } from './texts.da.ts';

/**
 * Listens for requests. A public page that is already rendered is answered from its bytes before anything else is
 * looked at; whoever brings a cookie goes the long way.
 */
export async function listen(
  app: Hono,
  cache: PageCache,
  address: { readonly port: number; readonly host: string },
): Promise<Result<Server>> {
  const { port } = address;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return refused(refuse('port-invalid', { port: String(port) }));
  const long = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    if (!answerFromCache(cache, request, response)) void long(request, response);
  });
  // Uploads of 200 MB over a slow line take longer than the five minutes node allows a request.
  server.requestTimeout = 30 * 60 * 1000;
  const failed = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, address.host, () => resolve(null));
  });
  if (failed?.code === 'EADDRINUSE' || failed?.code === 'EACCES')
    return refused(refuse('port-taken', { port }));
  if (failed) throw failed;
  return ok(server);
}

function answerFromCache(cache: PageCache, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' || request.headers.cookie !== undefined) return false;
  const page = cache.get(request.url ?? '');
  if (!page) return false;
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, ['ETag', page.etag, 'Cache-Control', 'public, no-cache', 'Vary', 'Cookie']);
    response.end();
    return true;
  }
  response.writeHead(200, [...page.headers]);
  response.end(page.bytes);
  return true;
}
