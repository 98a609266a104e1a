import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything the environment decides; README lists the same names. */
export type Configuration = {
  readonly port: number;
  /** Folder for files, mail in development, and the embedded database. */
  readonly dataFolder: string;
  /** Own PostgreSQL; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Public address without a slash at the end. */
  readonly baseUrl: string;
  /** Whether an empty embedded database gets the demonstration council. */
  readonly demonstration: boolean;
  /** Whether /dev is there. */
  readonly development: boolean;
  /** Address the server listens on; loopback unless told otherwise. */
  readonly host: string;
};

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const port = Number(environment.PORT ?? '3000');
  const databaseUrl = environment.DATABASE_URL ?? null;
  const host = environment.HOST ?? (databaseUrl ? '0.0.0.0' : '127.0.0.1');
  const embedded = databaseUrl === null;
  return {
    port,
    dataFolder: resolve(environment.TVAERS_DATA ?? join(projectFolder, '.tvaers')),
    databaseUrl,
    baseUrl: (environment.TVAERS_BASE_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    demonstration: embedded && environment.TVAERS_DEMO !== '0',
    development:
      host === '127.0.0.1' && (embedded ? environment.TVAERS_DEV !== '0' : environment.TVAERS_DEV === '1'),
    host,
  };
}
