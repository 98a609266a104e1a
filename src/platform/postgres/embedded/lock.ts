import { spawnSync } from 'node:child_process';
import { closeSync, constants, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { directoryRefusal, refuse } from './errors.ts';
import { findLeftovers, signal } from './leftovers.ts';

/** Whoever has the directory, and where his socket lies. */
const holderShape = z.object({ pid: z.number(), startedAt: z.string(), runtime: z.string() });
type Holder = z.infer<typeof holderShape>;

export type Lock = {
  /** Handed to the database too: so the lock is held until both we and it are gone, however we go. */
  readonly descriptor: number;
  /** Writes who has the directory, for the sentence another process gets, and for the tidying after us. */
  record(runtime: string): void;
  release(): void;
};

/**
 * Takes the data directory for this process. The lock is the kernel's own (flock), so nothing stale is left by a
 * kill −9; the file only says whom it belongs to. If the holder is dead, its database is closing: that is waited for,
 * and one that does not come to an end is ended. What it has acknowledged is on the disk by then.
 */
export function takeLock(directory: string, cluster: string, patienceSeconds: number): Result<Lock> {
  const path = join(directory, 'lock');
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  } catch (error) {
    return refused(directoryRefusal(directory, error));
  }
  const wait = (seconds: number) => flock(descriptor, seconds);
  const refusal = wait(0) ? null : waitForDead(directory, cluster, wait, patienceSeconds);
  if (refusal) {
    closeSync(descriptor);
    return refused(refusal);
  }
  const before = readHolder(path);
  if (before) removeRuntime(before.runtime);
  return ok({
    descriptor,
    record: (runtime) => {
      const holder: Holder = { pid: process.pid, startedAt: startOf(process.pid), runtime };
      ftruncateSync(descriptor);
      writeSync(descriptor, JSON.stringify(holder), 0);
    },
    release: () => {
      // Whoever looks for a running database must not find one that this process has closed.
      ftruncateSync(descriptor);
      closeSync(descriptor);
    },
  });
}

/** How long a holder that has just been killed is given to be seen as dead. */
const graceSeconds = 0.5;

function waitForDead(
  directory: string,
  cluster: string,
  wait: (seconds: number) => boolean,
  seconds: number,
) {
  if (wait(graceSeconds)) return null;
  const holder = livingHolder(join(directory, 'lock'));
  if (holder) return refuse('embedded-in-use', { directory, pid: holder.pid });
  // Fast (ends sessions, writes all out), at once (recovers at the next start), and by force.
  // The first has been asked of it by the kernel already, when its Tværs died: it is given little more.
  const patience = { SIGINT: Math.min(1, seconds / 3), SIGQUIT: seconds / 3, SIGKILL: seconds / 3 };
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    const { postmaster, all } = findLeftovers(cluster);
    signal(name === 'SIGKILL' ? all : postmaster === null ? [] : [postmaster], name);
    if (wait(patience[name])) return null;
  }
  return refuse('embedded-still-closing', { directory, seconds });
}

/** Who has the directory now; null where nobody does, or the one who did is dead. */
export function livingHolder(path: string): Holder | null {
  const holder = readHolder(path);
  return holder && startOf(holder.pid) === holder.startedAt ? holder : null;
}

/** Locks the open file, not the process that runs `flock`. Where there is no such program, PostgreSQL's own lock stands alone. */
function flock(descriptor: number, seconds: number): boolean {
  const answer = spawnSync('flock', ['--exclusive', '--timeout', `${seconds}`, '3'], {
    stdio: ['ignore', 'ignore', 'ignore', descriptor],
  });
  return answer.status === 0 || answer.error !== undefined;
}

function readHolder(path: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** When a living process began, in ticks since the machine did: a pid taken over by another process shows. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, state, ...rest] = stat.slice(stat.lastIndexOf(')')).split(' ');
    return state === 'Z' ? '' : (rest[18] ?? '');
  } catch {
    return '';
  }
}

/** Removes the socket directory of a holder that was killed; only what has the shape of one. */
export function removeRuntime(runtime: string): void {
  if (/^tvaers-\w{6}$/.test(basename(runtime))) rmSync(runtime, { recursive: true, force: true });
}
