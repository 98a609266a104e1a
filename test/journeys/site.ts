import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settableClock } from '../../src/kernel/clock.ts';
import { expectOk } from '../../src/kernel/result.ts';
import { systemAs } from '../../src/kernel/system.ts';
import { makeApp } from '../../src/main/app.ts';
import { readConfiguration } from '../../src/main/configuration.ts';
import { makeDemonstration } from '../../src/main/demonstration.ts';
import { jobHandlers } from '../../src/main/jobs.ts';
import { listen } from '../../src/main/listen.ts';
import { routesFor } from '../../src/main/routes.ts';
import { mailFolderOf, openSite } from '../../src/main/site.ts';
import { doorFor } from '../../src/platform/door/index.ts';
import { startWorker } from '../../src/platform/jobs/worker.ts';
import type { Mail } from '../../src/platform/mail/model.ts';
import { loadReference } from '../../src/rooms/ground/councils/index.ts';
import { prepareBrowserFiles } from '../../src/ui/index.ts';
import { testDatabase } from '../database.ts';

export type JourneySite = Awaited<ReturnType<typeof startSite>>;

/**
 * The real site in development with the demonstration council, listening on a port of its own, its jobs running; mails are kept in
 * `sent`. Close it when the file is done.
 */
export async function startSite() {
  const { connectionString } = await testDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-journey-'));
  const configuration = readConfiguration({ TVAERS_DATA: folder, DATABASE_URL: connectionString });
  const clock = settableClock();
  const site = expectOk(await openSite(configuration, connectionString, {}, clock));
  const sent: Mail[] = [];
  const mail = { send: async (each: Mail) => void sent.push(each) };
  const services = { ...site, mail, baseUrl: '' };
  expectOk(await doorFor(site, systemAs('reference')).do(loadReference, {}));
  await makeDemonstration(services);
  await prepareBrowserFiles();
  const bench = { clock, mailFolder: mailFolderOf(configuration), forget: site.forget };
  const app = makeApp(services, routesFor(bench));
  const server = expectOk(await listen(app, site.cache, { port: 0, host: '127.0.0.1' }));
  const address = `http://localhost:${server.port}`;
  services.baseUrl = address;
  const worker = startWorker({
    db: site.db,
    handlers: jobHandlers(services),
    clock,
    everyMilliseconds: 300,
    onError: console.error,
  });
  return {
    address,
    sent,
    clock,
    services,
    close: async () => {
      await server.close();
      await worker.stop();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
