import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a silent reader may keep a connection. */
const patienceMilliseconds = 30_000;

/**
 * Answers on a connection for as long as `answer` knows what to send; with the first request it does not, the HTTP
 * server gets the connection and what came on it.
 */
export function serveKept(socket: Socket, answer: (received: Buffer) => Buffer | null, http: Server): void {
  socket.setNoDelay(true);
  socket.setTimeout(patienceMilliseconds, () => socket.destroy());
  const fail = () => socket.destroy();
  socket.on('error', fail);
  const read = (received: Buffer) => {
    const wire = answer(received);
    if (wire !== null) {
      socket.write(wire);
      return;
    }
    socket.off('data', read);
    socket.off('error', fail);
    socket.setTimeout(0);
    socket.removeAllListeners('timeout');
    socket.pause();
    socket.unshift(received);
    http.emit('connection', socket);
    socket.resume();
  };
  socket.on('data', read);
}
