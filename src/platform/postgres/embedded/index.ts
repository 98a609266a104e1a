import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Account, chooseAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { prepareCluster, role, superuser } from './cluster.ts';
import { makeSocketDirectory, prepareDirectory, socketFolder } from './directory.ts';
import { lastWords, refuse } from './errors.ts';
import { findLeftovers, signal } from './leftovers.ts';
import { type Lock, livingHolder, removeRuntime, takeLock } from './lock.ts';
import { type Server, startServer } from './server.ts';
import { supervise } from './supervise.ts';

/** How to reach a database: `host` is the directory of the unix socket, as `pg` takes it. */
type Connection = { readonly host: string; readonly user: string; readonly database: string };

export type Embedded = {
  /** The role and database of Tværs: no superuser, may create databases and roles. */
  readonly connection: Connection;
  /** The superuser, for tests and repair. */
  readonly superuser: Connection;
  /**
   * Ends when the database has ended for good, asked for or not, with the sentence for where it was not. One that dies is
   * started again at once, under the same address.
   */
  readonly exited: Promise<string>;
  /** Closes the database in order and gives the directory free. May be called again. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Holds the cluster (`postgres/`) and the lock; made if it is missing. */
  readonly dataDirectory: string;
  /** Where the short-lived directory of the socket goes; the machine's own temporary directory if left out. */
  readonly temporaryDirectory?: string;
  /** False for what is thrown away anyway (tests): nothing is forced to the disk. */
  readonly durable?: boolean;
  /** How long a database left by a killed Tværs gets to close, asked ever more firmly: fast, at once, by force. */
  readonly patienceSeconds?: number;
};

/**
 * Starts the embedded PostgreSQL on a data directory, which is made on the first start. Only a unix socket, no
 * network. One process at a time has a directory. Refusals: `errors.ts`. Call it from the main thread.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Result<Embedded>> {
  const directory = resolve(options.dataDirectory);
  const unusable = prepareDirectory(directory);
  if (unusable) return refused(unusable);
  const lock = takeLock(directory, join(directory, 'postgres'), options.patienceSeconds ?? 20);
  if (!lock.ok) return lock;
  const started = await startLocked(directory, lock.value, options);
  if (!started.ok) lock.value.release();
  return started;
}

async function startLocked(
  directory: string,
  lock: Lock,
  options: EmbeddedOptions,
): Promise<Result<Embedded>> {
  const cluster = join(directory, 'postgres');
  const account = chooseAccount([cluster, directory]);
  if (!account.ok) return account;
  const binaries = await findBinaries(account.value, copiesFolder(directory, account.value));
  if (!binaries.ok) return binaries;
  const refusal = await prepareCluster(directory, cluster, binaries.value, account.value);
  if (refusal) return refused(refusal);
  const sockets = makeSocketDirectory(account.value, options.temporaryDirectory);
  if (!sockets.ok) return sockets;
  const { runtime, socket } = sockets.value;
  lock.record(runtime);
  const begin = (): Promise<Result<Server>> =>
    startServer({
      directory,
      cluster,
      socket,
      lock: lock.descriptor,
      postgres: binaries.value.postgres,
      account: account.value,
      durable: options.durable ?? true,
    });
  const first = await begin();
  if (!first.ok) {
    removeRuntime(runtime);
    return first;
  }
  const server = supervise(first.value, () => {
    // Those who worked for the one that died hold its memory until they notice.
    signal(findLeftovers(cluster).all, 'SIGKILL');
    return begin();
  });
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await server.stop();
    removeRuntime(runtime);
    lock.release();
  };
  return ok({
    connection: { host: socket, user: role, database: role },
    superuser: { host: socket, user: superuser, database: 'postgres' },
    exited: server.exited.then((said) => refuse('embedded-died', { reason: lastWords(said) }).message),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  });
}

/** Where programs are copied to if they must be: for another account than root's outside what is root's alone. */
function copiesFolder(directory: string, account: Account): string {
  if (!account) return directory;
  mkdirSync('/var/cache/tvaers', { recursive: true, mode: 0o755 });
  return '/var/cache/tvaers';
}

/** The database another process of this user runs on the directory; null where none does. */
export function findRunning(dataDirectory: string): Connection | null {
  const holder = livingHolder(join(resolve(dataDirectory), 'lock'));
  return holder ? { host: join(holder.runtime, socketFolder), user: role, database: role } : null;
}

/** The connection as an address for `DATABASE_URL` and its like. */
export function connectionUrl({ host, user, database }: Connection): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
}
