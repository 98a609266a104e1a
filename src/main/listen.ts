import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Clock } from '../kernel/clock.ts';
import { ok, type Result, refused } from '../kernel/result.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { answerOnWire } from '../platform/http/wire.ts';
import { serveKept } from './serve-kept.ts';
import { refuse } from './texts.da.ts';

type Listener = { readonly port: number; close(): Promise<void> };

/**
 * Listens for requests. A public page that is already rendered is sent from its bytes before anything else is looked
 * at; with the first request that is anything more, the connection is handed to the HTTP server for good.
 */
export async function listen(
  app: Hono,
  cache: PageCache,
  clock: Clock,
  address: { readonly port: number; readonly host: string },
): Promise<Result<Listener>> {
  const { port, host } = address;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return refused(refuse('port-invalid'));
  const http = createHttpServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  // Uploads of 200 MB over a slow line take longer than the five minutes node allows a request.
  http.requestTimeout = 30 * 60 * 1000;
  let date = httpDate(clock);
  const ticking = setInterval(() => {
    date = httpDate(clock);
  }, 1000).unref();
  const open = new Set<Socket>();
  const front = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    serveKept(socket, (received) => answerOnWire(cache, received, date), http);
  });
  const failed = await start(front, port, host);
  if (failed?.code === 'EADDRINUSE' || failed?.code === 'EACCES')
    return refused(refuse('port-taken', { port }));
  if (failed) throw failed;
  return ok({
    port: portOf(front),
    close: async () => {
      clearInterval(ticking);
      front.close();
      for (const socket of open) socket.destroy();
      http.closeAllConnections();
    },
  });
}

function start(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
}

function portOf(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens on no port');
  return bound.port;
}

function httpDate(clock: Clock): string {
  return new Date(clock.now().epochMilliseconds).toUTCString();
}
