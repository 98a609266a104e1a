import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Server } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ok, type Result, refused } from '../kernel/result.ts';
import { answerKept } from '../platform/http/answer-kept.ts';
import { clientAddresses } from '../platform/http/client-address.ts';
import { isFromHere } from '../platform/http/loopback.ts';
import { openServer } from '../platform/http/open-server.ts';
import type { PageCache } from '../platform/http/page-cache.ts';
import { openTurns } from '../platform/http/turns.ts';
import { type ConnectionLimits, connectionLimits } from '../platform/limits/connections.ts';
import { type Asker, asAsker } from '../platform/threads/asker.ts';
import { refuse } from './texts.da.ts';

type Listener = { readonly port: number; close(): Promise<void> };

type Place = {
  readonly port: number;
  readonly host: string;
  /** Proxies of ours: what they say of where a request comes from is believed. */
  readonly proxies?: readonly string[];
  readonly limits?: ConnectionLimits;
  /** Whoever is elsewhere gets nothing that is kept: the app says no. */
  readonly onlyFromHere?: boolean;
  /** Hears each request before it is answered. */
  readonly hear?: RequestListener;
};

/** Listens for requests. A public page that is already rendered is sent as its bytes; all else is the app's. */
export async function listen(app: Hono, cache: PageCache, place: Place): Promise<Result<Listener>> {
  const { port, host, proxies = [], limits = connectionLimits(), onlyFromHere = false, hear } = place;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return refused(refuse('port-invalid'));
  const addresses = clientAddresses(proxies);
  if (addresses === null) return refused(refuse('proxies-invalid', { proxies: proxies.join(', ') }));
  // What comes after a refusal is heard out by Node and the limits of the connection: a browser that is cut off while it
  // sends shows no sentence.
  const askApp = getRequestListener(app.fetch, { overrideGlobalObjects: false, autoCleanupIncoming: false });
  const turns = openTurns();
  const askerOf = (request: IncomingMessage, response: ServerResponse): Asker => {
    const gone = new AbortController();
    response.once('close', () => {
      if (!response.writableFinished) gone.abort();
    });
    const forwarded = request.headers['x-forwarded-for'];
    const said = typeof forwarded === 'string' ? forwarded : undefined;
    return { address: addresses.of(request.socket.remoteAddress ?? '', said), signal: gone.signal };
  };
  const { server, letEverybodyGo } = openServer(
    (request, response) => {
      const asker = askerOf(request, response);
      const begin = () => asAsker(asker, () => void askApp(request, response));
      // Whoever watches over the server hears at once, also where many wait.
      if (request.url === '/health') begin();
      else turns.take(asker.address, begin);
    },
    limits,
    addresses,
    (request, response) => {
      hear?.(request, response);
      const { headers } = request;
      if (onlyFromHere && !isFromHere(headers.host, Object.keys(headers))) return false;
      return answerKept(cache, request, response);
    },
  );
  const failed = await start(server, port, host);
  if (failed?.code === 'EADDRINUSE' || failed?.code === 'EACCES')
    return refused(refuse('port-taken', { port }));
  if (failed) throw failed;
  // Where no descriptor is left a connection fails, not the server.
  server.on('error', (error) => console.error(error));
  return ok({
    port: portOf(server),
    close: async () => {
      server.close();
      letEverybodyGo();
    },
  });
}

function start(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    server.once('error', resolve);
    server.listen({ port, host, backlog: 1024 }, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });
}

function portOf(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server listens on no port');
  return bound.port;
}
