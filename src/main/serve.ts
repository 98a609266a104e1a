import { settableClock, systemClock } from '../kernel/clock.ts';
import type { Refusal, Result } from '../kernel/result.ts';
import { expectOk, ok, refused } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { doorFor } from '../platform/door/index.ts';
import { startWorker } from '../platform/jobs/worker.ts';
import { loadReference } from '../rooms/ground/councils/index.ts';
import { startCleaning } from '../rooms/ground/files/index.ts';
import { prepareBrowserFiles } from '../ui/index.ts';
import { makeApp } from './app.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { startDatabase } from './database.ts';
import { listKnownAccounts, makeDemonstration, refuseDemonstration } from './demonstration.ts';
import type { Workbench } from './dev/workbench.ts';
import { forgetOldRegularly } from './forget-old.ts';
import { jobHandlers } from './jobs.ts';
import { listen } from './listen.ts';
import { noMetrics } from './no-metrics.ts';
import { routesFor } from './routes.ts';
import { signRegularly } from './sign-regularly.ts';
import { mailFolderOf, openSite } from './site.ts';
import { welcome } from './welcome.ts';

/** What the server needs of the command line it was started from. */
type Outside = {
  out(text: string): void;
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
};

type Running = { readonly address: string; readonly died: Promise<string>; stop(): Promise<void> };

/** Runs the server until it is told to stop. @returns 1 with a sentence where it cannot start */
export async function serve(io: Outside): Promise<0 | 1> {
  const configuration = readConfiguration(io.env);
  const started = await start(configuration, io.env);
  if (!started.ok) {
    io.err(`${started.error.message}\n`);
    return 1;
  }
  const running = started.value;
  io.out(welcome(configuration, running.address));
  const reason = await Promise.race([askedToStop(), running.died]);
  await running.stop();
  if (reason === null) return 0;
  io.err(`${reason}\n`);
  return 1;
}

async function start(configuration: Configuration, environment: Outside['env']): Promise<Result<Running>> {
  const database = await startDatabase(configuration);
  if (!database.ok) return database;
  const giveUp = async (refusal: { readonly ok: false; readonly error: Refusal }) => {
    await database.value.stop();
    return refusal;
  };
  const settable = configuration.development ? settableClock() : null;
  const clock = settable ?? systemClock();
  const site = await openSite(configuration, database.value.connectionString, environment, clock);
  if (!site.ok) return giveUp(site);
  const services = site.value;
  expectOk(await doorFor(services, systemAs('reference')).do(loadReference, {}));
  if (configuration.demonstration) await makeDemonstration(services);
  const known = await listKnownAccounts(services.db);
  if (known.length > 0 && !configuration.isHere) {
    await services.close();
    return giveUp(refused(refuseDemonstration(known, configuration.baseUrl)));
  }
  // Made beside the first requests: a page that needs one waits for it, the others need not.
  prepareBrowserFiles().catch((error: unknown) => console.error(error));
  const bench = settable ? workbenchOf(configuration, settable, services.forget) : null;
  const { metricsWord } = configuration;
  const metrics =
    metricsWord === null ? noMetrics : (await import('./metrics.ts')).openMetrics(services, metricsWord);
  const onlyFromHere = known.length > 0;
  const app = makeApp(services, routesFor(bench), { onlyFromHere, metrics });
  const server = await listen(app, services.cache, { ...configuration, onlyFromHere, hear: metrics.measure });
  if (!server.ok) {
    await services.close();
    return giveUp(server);
  }
  await startCleaning(services);
  const worker = startWorker({
    db: services.db,
    handlers: jobHandlers(services),
    clock: services.clock,
    everyMilliseconds: 3000,
    onError: console.error,
  });
  const stopSigning = await signRegularly(services.db, environment.TVAERS_AUDIT_KEY);
  const stopForgettingOld = forgetOldRegularly(services);
  return ok({
    address: addressOf(configuration, server.value.port),
    died: database.value.died,
    stop: async () => {
      stopForgettingOld();
      await server.value.close();
      metrics.close();
      await worker.stop();
      await stopSigning();
      await services.close();
      await database.value.stop();
    },
  });
}

function workbenchOf(configuration: Configuration, clock: Workbench['clock'], forget: () => void): Workbench {
  return { clock, mailFolder: mailFolderOf(configuration), forget };
}

function addressOf(configuration: Configuration, port: number): string {
  return configuration.port === 0 ? `http://localhost:${port}` : configuration.baseUrl;
}

/** Ends with null when the process is asked to stop. */
function askedToStop(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null));
  });
}
