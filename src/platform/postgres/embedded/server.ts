import type { ChildProcess } from 'node:child_process';
import { closeSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Account } from './account.ts';
import { openDirectory } from './directory.ts';
import { programRefusal } from './errors.ts';
import { handedOver, startProgram } from './program.ts';

/** For one machine that does other things too. Durability is left whole: fsync and synchronous_commit stay on. */
const settings = {
  listen_addresses: '',
  max_connections: '100',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m ',
};

export type Server = {
  /** Ends when the database has ended, with its last words; asked for or not. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
};

type Place = {
  readonly directory: string;
  readonly cluster: string;
  readonly socket: string;
  readonly lock: number;
  readonly postgres: string;
  readonly account: Account;
  readonly durable: boolean;
};

/** Starts PostgreSQL and waits until it takes connections. */
export async function startServer(place: Place): Promise<Result<Server>> {
  removeStalePid(place.cluster);
  const cluster = openDirectory(place.cluster);
  const socket = openDirectory(place.socket);
  const own = {
    ...settings,
    fsync: place.durable ? 'on' : 'off',
    unix_socket_directories: handedOver(4, place.socket),
  };
  const options = Object.entries(own).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = startProgram({
    path: place.postgres,
    args: ['-D', handedOver(3, place.cluster), ...options],
    account: place.account,
    descriptors: [cluster, socket, place.lock],
    onOurDeath: 'INT',
  });
  closeSync(cluster);
  closeSync(socket);
  const { ready, exited } = follow(child);
  const lastWords = await Promise.race([ready.then(() => null), exited]);
  if (lastWords !== null) return refused(programRefusal(place.directory, lastWords));
  return ok({ exited, stop: () => stop(child, exited) });
}

/** Reads the log as it comes; the last lines are kept. */
function follow(child: ChildProcess): { ready: Promise<void>; exited: Promise<string> } {
  const kept = 40;
  let log: string[] = [];
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log = [...log, ...text.split('\n').filter((line) => line !== '')].slice(-kept);
    if (text.includes('ready to accept connections')) isReady();
  });
  const exited = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', () => resolve(log.join('\n')));
  });
  return { ready, exited };
}

async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  // "Fast" ends open transactions and writes all out; "immediate" recovers at the next start.
  child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 10_000);
  await exited;
  clearTimeout(impatience);
}

/**
 * Takes away the pid a killed server left if that number now belongs to another program (after a restart of a
 * container), or to a dead one nobody has buried: PostgreSQL would take it for a running server. Our own lock says that
 * none is.
 */
function removeStalePid(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    const [, name = '', state = ''] = /\((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    if (name !== 'postgres' || state === 'Z') rmSync(file);
  } catch {
    // No such file or no such process: PostgreSQL sees for itself.
  }
}
