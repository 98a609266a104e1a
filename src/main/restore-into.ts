import { join } from 'node:path';
import type { Result } from '../kernel/result.ts';
import { openFileStore } from '../platform/files/store.ts';
import { type Keys, restoreBackup } from '../platform/keeping/index.ts';
import { readConfiguration } from './configuration.ts';
import { startDatabase } from './database.ts';

/** Fills the empty folder and database of the environment from a backup. @returns when the backup was made */
export async function restoreInto(
  environment: Readonly<Record<string, string | undefined>>,
  file: string,
  keys: Keys,
): Promise<Result<{ readonly madeAt: string }>> {
  const configuration = readConfiguration(environment);
  const database = await startDatabase(configuration);
  if (!database.ok) return database;
  try {
    const files = await openFileStore(join(configuration.dataFolder, 'files'));
    return await restoreBackup(database.value.connectionString, files, file, keys);
  } finally {
    await database.value.stop();
  }
}
