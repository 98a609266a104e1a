import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { connectionUrl, findRunning } from '../../src/platform/postgres/embedded/index.ts';
import { type Figure, median, rounded } from './figure.ts';

const program = fileURLToPath(new URL('./kills/writer.ts', import.meta.url));
const kills = 102;
/** Longer than this without an acknowledged write is stuck. */
const stuckAfterMilliseconds = 60_000;

const drainMilliseconds = 50;

type Victim = 'app' | 'backend' | 'postmaster';
const victims: readonly Victim[] = ['app', 'backend', 'postmaster'];

/** Kills −9 the application, a backend and the postmaster in turn, under writes, and counts what was lost. */
export async function measure(): Promise<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-kills-'));
  const acknowledged = new Set<string>();
  const back: number[] = [];
  let stuck = 0;
  let app = start(folder, acknowledged);
  for (let kill = 0; kill < kills; kill += 1) {
    const victim = victims[kill % victims.length] ?? 'app';
    if (!(await moreThan(acknowledged, acknowledged.size + 20))) stuck += 1;
    const begun = performance.now();
    if (victim === 'app') {
      app.kill('SIGKILL');
      await once(app, 'exit');
      app = start(folder, acknowledged);
    } else await killDatabase(folder, victim);
    // What was acknowledged before the kill and is still on its way here shows nothing.
    await pause(drainMilliseconds);
    if (!(await moreThan(acknowledged, acknowledged.size + 5))) stuck += 1;
    back.push(performance.now() - begun);
  }
  const ended = app.exitCode === null ? 0 : 1;
  // What is acknowledged while the rows are counted may not be among them.
  const told = [...acknowledged];
  const stored = await untilAnswered(folder, idsIn);
  app.kill('SIGTERM');
  await once(app, 'exit');
  await rm(folder, { recursive: true, force: true });
  const lost = told.filter((id) => !stored.has(id));
  return {
    name: 'kill-writes',
    value: lost.length,
    unit: 'acknowledged writes lost',
    against: { what: 'acknowledged writes', value: told.length },
    runs: kills,
    detail: {
      stuck: stuck + ended,
      writingAgainMs: rounded(median(back)),
      slowestMs: rounded(Math.max(...back)),
    },
  };
}

function start(folder: string, acknowledged: Set<string>): ChildProcess {
  const app = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let rest = '';
  app.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) acknowledged.add(line);
  });
  return app;
}

async function moreThan(acknowledged: ReadonlySet<string>, count: number): Promise<boolean> {
  const begun = performance.now();
  while (acknowledged.size <= count) {
    if (performance.now() - begun > stuckAfterMilliseconds) return false;
    await pause(5);
  }
  return true;
}

async function killDatabase(folder: string, victim: Victim): Promise<void> {
  const pidFile = join(folder, 'postgres', 'postmaster.pid');
  const postmaster = existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, 'utf8'), 10) : 0;
  const pid = victim === 'postmaster' ? postmaster : await aBackend(folder);
  if (pid > 0) process.kill(pid, 'SIGKILL');
}

async function aBackend(folder: string): Promise<number> {
  return untilAnswered(folder, async (client) => {
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where application_name = 'tvaers' limit 1",
    );
    return rows[0]?.pid ?? null;
  });
}

async function idsIn(client: Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ id: string }>('select id from councils');
  return new Set(rows.map(({ id }) => id));
}

/** Asks again while the database comes back from the kill before, or has no answer yet. */
async function untilAnswered<T>(folder: string, ask: (client: Client) => Promise<T | null>): Promise<T> {
  const begun = performance.now();
  for (;;) {
    const answer = await asking(folder, ask).catch((error: unknown) => {
      if (performance.now() - begun > stuckAfterMilliseconds) throw error;
      return null;
    });
    if (answer !== null) return answer;
    await pause(20);
  }
}

async function asking<T>(folder: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const running = findRunning(folder);
  if (!running) throw new Error('no database runs');
  const client = new Client({ connectionString: connectionUrl(running) });
  client.on('error', () => {});
  try {
    await client.connect();
    return await ask(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
