import { createServer, type RequestListener, type Server } from 'node:http';
import type { ConnectionLimits } from '../limits/connections.ts';
import type { ClientAddresses } from './client-address.ts';
import { keepConnections } from './connections.ts';

type OpenServer = { readonly server: Server; letEverybodyGo(): void };

/** Answers at once and says so, or leaves the request alone. */
type AtOnce = (...request: Parameters<RequestListener>) => boolean;

/**
 * Node's own HTTP server, with an end to everything that others can make it wait for.
 * @param atOnce is asked first: what it answers costs no more than that
 */
export function openServer(
  answer: RequestListener,
  limits: ConnectionLimits,
  addresses: Pick<ClientAddresses, 'isProxy'>,
  atOnce: AtOnce = () => false,
): OpenServer {
  const server = createServer({
    headersTimeout: limits.headSeconds * 1000,
    requestTimeout: limits.requestSeconds * 1000,
    keepAliveTimeout: limits.waitingSeconds * 1000,
    connectionsCheckingInterval: Math.min(2000, limits.headSeconds * 100),
    maxHeaderSize: limits.headBytes,
    noDelay: true,
  });
  server.maxHeadersCount = limits.headLines;
  // Behind the count of our own, which lets somebody else give way: where that fails, Node closes at once.
  server.maxConnections = limits.inAll + 64;
  const connections = keepConnections(server, limits, addresses);
  server.on('request', (request, response) => {
    if (atOnce(request, response)) return;
    connections.occupy(request, response);
    answer(request, response);
  });
  return { server, letEverybodyGo: connections.close };
}
