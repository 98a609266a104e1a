import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** What is left of a database whose Tværs is dead: its first process (null where that is gone), and all of them. */
type Leftovers = { readonly postmaster: number | null; readonly all: readonly number[] };

/**
 * Finds PostgreSQL's processes on the cluster: each has it as its working directory. Where the kernel shows us nobody
 * else's, the first process is still known by the pid it wrote down.
 */
export function findLeftovers(cluster: string): Leftovers {
  const written = Number.parseInt(textOf(join(cluster, 'postmaster.pid')), 10);
  const postmaster = textOf(`/proc/${written}/comm`).trim() === 'postgres' ? written : null;
  const others = pidsAtWork(cluster).filter((pid) => pid !== postmaster);
  return { postmaster, all: postmaster === null ? others : [postmaster, ...others] };
}

/** Sends a signal to processes some of which may be gone by now. */
export function signal(pids: readonly number[], name: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has just ended.
    }
  }
}

function pidsAtWork(cluster: string): readonly number[] {
  try {
    const place = realpathSync(cluster);
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0 && worksIn(pid, place));
  } catch {
    return [];
  }
}

function worksIn(pid: number, place: string): boolean {
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === place &&
      readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    );
  } catch {
    return false;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
