import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionLimits } from '../limits/connections.ts';
import type { ClientAddresses } from './client-address.ts';

type Connection = {
  readonly address: string;
  /** The request that is being answered; null while it waits for one. */
  request: IncomingMessage | null;
  /** Bytes of the body that had come when it was last looked at, and for how many seconds they came too slowly. */
  seen: number;
  slow: number;
};

type Connections = {
  /** Says which request a connection is busy with until it is answered. */
  occupy(request: IncomingMessage, response: ServerResponse): void;
  /** Lets everybody go. */
  close(): void;
};

const full = Buffer.from(
  'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDer er for mange forbindelser lige nu. Prøv igen om lidt.\n',
);

/**
 * Keeps count of a server's connections. When there are too many, the one that has waited longest of whoever has most
 * gives way; where all are busy the newcomer is told so. Those who send or take nothing are let go.
 */
export function keepConnections(
  server: Server,
  limits: ConnectionLimits,
  addresses: Pick<ClientAddresses, 'isProxy'>,
  everyMilliseconds = 1000,
): Connections {
  // In the order they began to wait: the first has waited longest.
  const open = new Map<Socket, Connection>();
  const counts = new Map<string, number>();
  const admit = (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const own = counts.get(address) ?? 0;
    if (own >= limits.perAddress && !addresses.isProxy(address) && !giveWay(open, address))
      return refuse(socket);
    if (open.size >= limits.inAll && !giveWay(open, greatest(counts))) return refuse(socket);
    counts.set(address, (counts.get(address) ?? 0) + 1);
    open.set(socket, { address, request: null, seen: 0, slow: 0 });
    socket.once('close', () => {
      open.delete(socket);
      const left = (counts.get(address) ?? 1) - 1;
      if (left === 0) counts.delete(address);
      else counts.set(address, left);
    });
  };
  server.on('connection', admit);
  server.setTimeout(limits.stalledSeconds * 1000, (socket) => {
    const connection = open.get(socket);
    // Who waits for an answer that is still being made is not to blame.
    const waitsForUs = connection?.request?.complete === true && socket.writableLength === 0;
    if (!waitsForUs) socket.destroy();
  });
  const watch = setInterval(() => {
    for (const [socket, connection] of open) {
      if (isTooSlow(socket, connection, limits, everyMilliseconds / 1000)) socket.destroy();
    }
  }, everyMilliseconds).unref();
  return {
    occupy(request, response) {
      const { socket } = request;
      const connection = open.get(socket);
      if (!connection) return;
      Object.assign(connection, { request, seen: socket.bytesRead, slow: 0 });
      response.once('close', () => {
        if (connection.request !== request) return;
        connection.request = null;
        if (!open.delete(socket) || socket.destroyed) return;
        open.set(socket, connection);
      });
    },
    close() {
      clearInterval(watch);
      for (const socket of open.keys()) socket.destroy();
    },
  };
}

function refuse(socket: Socket): void {
  socket.on('error', () => socket.destroy());
  socket.end(full);
  socket.destroySoon();
}

/** Lets the connection from the address go that has waited longest. @returns whether one did */
function giveWay(open: ReadonlyMap<Socket, Connection>, address: string): boolean {
  for (const [socket, connection] of open) {
    if (connection.request !== null || connection.address !== address || socket.destroyed) continue;
    socket.destroy();
    return true;
  }
  return false;
}

function greatest(counts: ReadonlyMap<string, number>): string {
  let most = '';
  for (const [address, count] of counts) if (count > (counts.get(most) ?? 0)) most = address;
  return most;
}

function isTooSlow(
  socket: Socket,
  connection: Connection,
  limits: ConnectionLimits,
  seconds: number,
): boolean {
  if (connection.request === null || connection.request.complete) return false;
  const came = socket.bytesRead - connection.seen;
  connection.seen = socket.bytesRead;
  // What we have not read yet holds back what would come.
  const isOurs = connection.request.isPaused() || connection.request.readableLength > 0;
  const isSlow = came < limits.bodyBytesPerSecond * seconds && !isOurs;
  connection.slow = isSlow ? connection.slow + seconds : 0;
  return connection.slow >= limits.slowSeconds;
}
