import { join } from 'node:path';
import { ok, type Result } from '../kernel/result.ts';
import { connectionUrl, findRunning, startEmbedded } from '../platform/postgres/embedded/index.ts';
import type { Configuration } from './configuration.ts';

type RunningDatabase = {
  readonly connectionString: string;
  /** Ends with a sentence if the embedded database dies under us. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
};

/** The database of the configuration: the embedded one is started, an own one is taken as it is. */
export async function startDatabase(configuration: Configuration): Promise<Result<RunningDatabase>> {
  if (configuration.databaseUrl !== null) {
    const never = Promise.withResolvers<string>().promise;
    return ok({ connectionString: configuration.databaseUrl, died: never, stop: async () => {} });
  }
  const embedded = await startEmbedded({ dataDirectory: join(configuration.dataFolder, 'database') });
  if (!embedded.ok) return embedded;
  const { connection, exited, stop } = embedded.value;
  return ok({ connectionString: connectionUrl(connection), died: exited, stop });
}

/**
 * The database for a command beside the server: the running server's own where there is one, else one started for as
 * long as the command takes.
 */
export async function joinDatabase(configuration: Configuration): Promise<Result<RunningDatabase>> {
  const running =
    configuration.databaseUrl === null ? findRunning(join(configuration.dataFolder, 'database')) : null;
  if (running === null) return startDatabase(configuration);
  const never = Promise.withResolvers<string>().promise;
  return ok({ connectionString: connectionUrl(running), died: never, stop: async () => {} });
}
