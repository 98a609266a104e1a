import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { systemClock } from '../../../kernel/clock.ts';
import type { Scanner, ScannerState, Verdict } from './model.ts';

const day = 24 * 60 * 60 * 1000;
const stateFor = 60_000;

/**
 * ClamAV's daemon, by its own protocol: `zINSTREAM`, pieces with their length in front, a length of nothing, and one
 * answer. It resets the connection where a file is larger than its `StreamMaxLength`: that is no answer.
 * @param address the path of a unix socket, or `host:port`
 */
export function clamd(
  address: string,
  { seconds = 120, now = () => systemClock().now().epochMilliseconds } = {},
): Scanner {
  let known: { readonly at: number; readonly state: Promise<ScannerState> } | null = null;
  return {
    async scan(content) {
      const said = await ask(address, seconds, framed(content));
      return verdictOf(said);
    },
    state() {
      if (known === null || now() - known.at > stateFor)
        known = { at: now(), state: ask(address, 5, ['zVERSION\0']).then((said) => stateOf(said, now())) };
      return known.state;
    },
  };
}

async function* framed(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const chunk of content) {
    const bytes = Buffer.from(chunk);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    yield Buffer.concat([length, bytes]);
  }
  yield Buffer.alloc(4);
}

/** Sends, and hears until the other side is done. @returns null where anything went wrong on the way */
async function ask(
  address: string,
  seconds: number,
  words: AsyncIterable<Buffer> | readonly string[],
): Promise<string | null> {
  const socket = open(address);
  const late = setTimeout(() => socket.destroy(new Error('the scanner took too long')), seconds * 1000);
  try {
    // It may answer, and close, before it has heard all.
    const answer = text(socket);
    answer.catch(() => undefined);
    await pipeline(Readable.from(words), socket, { end: false });
    return (await answer).replaceAll('\0', '').trim();
  } catch {
    return null;
  } finally {
    clearTimeout(late);
    socket.destroy();
  }
}

function open(address: string): Socket {
  const [, host, port] = /^\[?([^/]+?)\]?:(\d+)$/.exec(address) ?? [];
  return host === undefined ? connect(address) : connect(Number(port), host);
}

function verdictOf(said: string | null): Verdict {
  if (said === 'stream: OK') return 'clean';
  return said !== null && /^stream: .+ FOUND$/.test(said) ? 'infected' : 'not-scanned';
}

/** `ClamAV 1.4.6/27456/Fri Nov 21 09:12:01 2025`: the program, its database's number, and the day that was made. */
function stateOf(said: string | null, now: number): ScannerState {
  if (said === null || !said.startsWith('ClamAV ')) return 'away';
  const made = Date.parse(said.split('/')[2] ?? '');
  return now - made <= 7 * day ? 'ready' : 'old';
}
