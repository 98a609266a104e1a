import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { demoEmail, demoPassword } from '../../../src/rooms/ground/identity/storyboards.ts';

const program = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

export type RunningSite = { readonly address: string; readonly folder: string; stop(): Promise<void> };

/** The real server in a process of its own, with the demonstration council in a folder of its own. */
export async function startSite(folder?: string): Promise<RunningSite> {
  const data = folder ?? (await mkdtemp(join(tmpdir(), 'tvaers-figure-')));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = { ...process.env, PORT: String(port), TVAERS_DATA: data };
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await firstAnswer(address, child);
  return {
    address,
    folder: data,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      if (folder === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

async function firstAnswer(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const reply = await fetch(`${address}/ready`).catch(() => null);
    if (reply?.ok) return;
    await pause(5);
  }
  throw new Error('the server ended before it answered');
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Signs the demonstration's secretary in. @returns the cookie */
export async function signInAsSecretary(address: string): Promise<string> {
  const body = new URLSearchParams({ email: demoEmail('sekretariat'), password: demoPassword });
  const reply = await fetch(`${address}/log-ind`, { method: 'POST', body, redirect: 'manual' });
  const cookie = reply.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`signing in answered ${reply.status}`);
  return cookie;
}
