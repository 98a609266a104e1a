import { join } from 'node:path';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { ok, type Result } from '../kernel/result.ts';
import { clamd } from '../platform/files/scanning/clamd.ts';
import { noScanner } from '../platform/files/scanning/model.ts';
import { openFileStore } from '../platform/files/store.ts';
import { openFreshness } from '../platform/http/freshness.ts';
import { keptBodies } from '../platform/http/kept-bodies.ts';
import { pageCache } from '../platform/http/page-cache.ts';
import { configureMailer } from '../platform/mail/index.ts';
import { onPublication } from '../platform/postgres/announce.ts';
import { openDatabase } from '../platform/postgres/database.ts';
import { loginsOf } from '../platform/postgres/logins.ts';
import { migrate } from '../platform/postgres/migrate.ts';
import type { AppServices } from './app.ts';
import { boards } from './boards.ts';
import type { Configuration } from './configuration.ts';
import { sentences } from './happened.ts';
import { providerSecretsIn } from './provider-secrets.ts';
import { securityHeadersOf } from './security.ts';

export type Site = AppServices & { forget(): void; close(): Promise<void> };

/** Where mails lie that no server was given for. */
export function mailFolderOf({ dataFolder }: Pick<Configuration, 'dataFolder'>): string {
  return join(dataFolder, 'mail');
}

/** Everything a page can reach, over a database that has been brought to the newest form. */
export async function openSite(
  configuration: Configuration,
  connectionString: string,
  environment: Readonly<Record<string, string | undefined>>,
  clock: Clock = systemClock(),
): Promise<Result<Site>> {
  const mail = await configureMailer(environment, mailFolderOf(configuration));
  if (!mail.ok) return mail;
  await migrate(connectionString);
  const logins = configuration.logins ?? loginsOf(connectionString);
  const db = openDatabase(connectionString, {}, logins);
  const freshness = openFreshness(clock);
  const stopListening = await onPublication(logins.viewer, freshness);
  return ok({
    db,
    files: await openFileStore(
      join(configuration.dataFolder, 'files'),
      configuration.scanner === null ? noScanner : clamd(configuration.scanner),
    ),
    mail: mail.value,
    clock,
    baseUrl: configuration.baseUrl,
    sentences,
    boards,
    providerSecret: providerSecretsIn(environment),
    cache: pageCache(securityHeadersOf(configuration.baseUrl).flat(), freshness),
    bodies: keptBodies(freshness),
    forget: freshness.forget,
    close: async () => {
      await stopListening();
      await db.close();
    },
  });
}
