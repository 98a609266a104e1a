import type { Faults } from '../kernel/faults.ts';
import { expectOk, type Refusal, type Result } from '../kernel/result.ts';
import { systemAs } from '../kernel/system.ts';
import { doorFor } from '../platform/door/index.ts';
import { loadReference } from '../rooms/ground/councils/index.ts';
import { readConfiguration } from './configuration.ts';
import { joinDatabase } from './database.ts';
import { openSite, type Site } from './site.ts';

/**
 * Opens the site of the environment for one piece of work beside the server: the running server's database where it
 * runs, else one started for as long as the work takes.
 */
export async function withSite<T>(
  environment: Readonly<Record<string, string | undefined>>,
  work: (site: Site) => Promise<Result<T, Refusal | Faults>>,
): Promise<Result<T, Refusal | Faults>> {
  const configuration = readConfiguration(environment);
  const database = await joinDatabase(configuration);
  if (!database.ok) return database;
  try {
    const site = await openSite(configuration, database.value.connectionString, environment);
    if (!site.ok) return site;
    try {
      expectOk(await doorFor(site.value, systemAs('reference')).do(loadReference, {}));
      return await work(site.value);
    } finally {
      await site.value.close();
    }
  } finally {
    await database.value.stop();
  }
}
