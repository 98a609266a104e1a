import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostOf, isLoopback } from '../platform/http/loopback.ts';
import type { Logins } from '../platform/postgres/logins.ts';

/** Everything the environment decides; README lists the same names. */
export type Configuration = {
  readonly port: number;
  /** Folder for files, mail in development, and the embedded database. */
  readonly dataFolder: string;
  /** Own PostgreSQL; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The lesser logins, where the owner may make no roles and whoever runs the database made them; null for its own. */
  readonly logins: Logins | null;
  /** Public address without a slash at the end. */
  readonly baseUrl: string;
  /** Whether an empty embedded database gets the demonstration council. */
  readonly demonstration: boolean;
  /** Whether /dev is there. */
  readonly development: boolean;
  /** Whether only this machine reaches the server: it listens on loopback, and its public address is one. */
  readonly isHere: boolean;
  /** Address the server listens on; loopback unless told otherwise. */
  readonly host: string;
  /** Addresses and networks of proxies in front, whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  /** Where ClamAV's daemon listens, a path or `host:port`; null where there is none. */
  readonly scanner: string | null;
  /** The word /metrics asks for; null where there is no /metrics. */
  readonly metricsWord: string | null;
};

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const port = Number(environment.PORT ?? '3000');
  const databaseUrl = environment.DATABASE_URL ?? null;
  const host = environment.HOST ?? (databaseUrl ? '0.0.0.0' : '127.0.0.1');
  const embedded = databaseUrl === null;
  const baseUrl = (environment.TVAERS_BASE_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const isHere = isLoopback(host) && isLoopback(hostOf(baseUrl));
  return {
    port,
    dataFolder: resolve(environment.TVAERS_DATA ?? join(projectFolder, '.tvaers')),
    databaseUrl,
    logins: loginsIn(environment),
    baseUrl,
    demonstration: embedded && isHere && environment.TVAERS_DEMO !== '0',
    development: isHere && (embedded ? environment.TVAERS_DEV !== '0' : environment.TVAERS_DEV === '1'),
    isHere,
    host,
    scanner: environment.TVAERS_CLAMD || null,
    metricsWord: environment.TVAERS_METRICS_TOKEN || null,
    proxies: (environment.TVAERS_PROXIES ?? '').split(/[\s,]+/).filter((each) => each !== ''),
  };
}

function loginsIn({
  DATABASE_VIEWER_URL: viewer,
  DATABASE_HOUSE_URL: house,
}: NodeJS.ProcessEnv): Logins | null {
  return viewer && house ? { viewer, house } : null;
}
