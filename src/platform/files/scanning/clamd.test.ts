import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { clamd } from './clamd.ts';

const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
const ends: (() => void)[] = [];
after(() => {
  for (const end of ends) end();
  rmSync(folder, { recursive: true, force: true });
});

/** A scanner that does as it is told with each connection. @returns where it listens */
async function fake(name: string, behave: (socket: Socket) => void): Promise<string> {
  const path = join(folder, name);
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    behave(socket);
  });
  server.listen(path);
  await once(server, 'listening');
  ends.push(() => server.close());
  return path;
}

/** Hears a whole stream by the protocol, and answers what `says` makes of its bytes. */
function hearing(says: (content: Buffer) => string): (socket: Socket) => void {
  return (socket) => {
    let heard = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      heard = Buffer.concat([heard, chunk]);
      const content = unframed(heard);
      if (content) socket.end(`${says(content)}\0`);
    });
  };
}

function unframed(heard: Buffer): Buffer | null {
  const start = 'zINSTREAM\0'.length;
  if (heard.subarray(0, start).toString() !== 'zINSTREAM\0') return null;
  const pieces: Buffer[] = [];
  for (let at = start; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const bytes = (text: string) => Readable.from([Buffer.from(text)]);

test('a clear answer is one; the bytes arrive as they were sent', async () => {
  const heard: string[] = [];
  const path = await fake(
    'clear',
    hearing((content) => {
      heard.push(content.toString());
      return content.includes('syg') ? 'stream: Prøve.Virus FOUND' : 'stream: OK';
    }),
  );
  assert.equal(await clamd(path).scan(bytes('rask')), 'clean');
  assert.equal(await clamd(path).scan(Readable.from([Buffer.from('s'), Buffer.from('yg')])), 'infected');
  assert.deepEqual(heard, ['rask', 'syg']);
});

// Planted fault: whatever is not FOUND is clean.
test('whatever is not a clear answer is no answer', async () => {
  const unclear: Record<string, (socket: Socket) => void> = {
    limit: hearing(() => 'INSTREAM size limit exceeded. ERROR'),
    empty: (socket) => socket.end(),
    reset: (socket) => socket.once('data', () => socket.destroy()),
    silent: () => undefined,
    'early OK of something else': (socket) => socket.end('file: OK\0'),
  };
  for (const [name, behave] of Object.entries(unclear)) {
    const path = await fake(name.replaceAll(' ', '-'), behave);
    const large = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(65_536)));
    assert.equal(await clamd(path, { seconds: 0.5 }).scan(large), 'not-scanned', name);
  }
  assert.equal(await clamd(join(folder, 'nobody')).scan(bytes('x')), 'not-scanned');
  assert.equal(await clamd('127.0.0.1:1').scan(bytes('x')), 'not-scanned');
});

test('what it knows is a week old at most, and it says how old', async () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const stateAt = async (name: string, says: string) =>
    clamd(await fake(name, (socket) => socket.end(says)), { now: () => now }).state();
  assert.equal(await stateAt('new', 'ClamAV 1.4.6/27456/Sat Nov 14 13:00:00 2026\0'), 'ready');
  assert.equal(await stateAt('old', 'ClamAV 1.4.6/27456/Sat Nov 14 11:00:00 2026\0'), 'old');
  assert.equal(await stateAt('without', 'ClamAV 1.4.6\0'), 'old');
  assert.equal(await stateAt('other', 'HTTP/1.1 400 Bad Request\0'), 'away');
  assert.equal(await clamd(join(folder, 'nobody')).state(), 'away');
});

const program = process.env.CLAMD ?? '/usr/sbin/clamd';

test('ClamAV itself, where it is there', async (t) => {
  if (!existsSync(program)) return t.diagnostic(`${program} is not there`);
  const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', 'H+H*'].join('$');
  const socket = join(folder, 'clamd.socket');
  writeFileSync(join(folder, 'own.hdb'), '44d88612fea8a8f36de82e1278abb02f:68:Tvaers.Test.Eicar\n');
  const settings = {
    LocalSocket: socket,
    DatabaseDirectory: folder,
    Foreground: 'yes',
    StreamMaxLength: '1M',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}`);
  writeFileSync(join(folder, 'clamd.conf'), `${lines.join('\n')}\n`);
  const daemon = spawn(program, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  ends.push(() => daemon.kill());
  while (!existsSync(socket) && daemon.exitCode === null) await pause(50);
  const scanner = clamd(socket);
  assert.equal(await scanner.scan(bytes('hej')), 'clean');
  assert.equal(await scanner.scan(bytes(virus)), 'infected');
  assert.equal(
    await scanner.scan(Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(65_536)))),
    'not-scanned',
  );
  assert.equal(await scanner.state(), 'old');
});
