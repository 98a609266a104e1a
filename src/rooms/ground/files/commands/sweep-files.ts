import { rm } from 'node:fs/promises';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { lockFile } from './register-file.ts';

/**
 * Removes files nothing refers to: uploads that were refused or never finished, and files of rows that are gone.
 * @param before only what was stored before this instant; a day is ample
 * @returns how many were removed
 */
export async function sweepFiles(
  { db, files }: Pick<Services, 'db' | 'files'>,
  before: Temporal.Instant,
): Promise<number> {
  let removed = 0;
  for await (const { hash, path, writtenAt } of files.list()) {
    if (Temporal.Instant.compare(writtenAt, before) >= 0) continue;
    if (hash === null) {
      await rm(path, { force: true });
      removed += 1;
    } else if (await removeUnreferred(db, hash, path)) removed += 1;
  }
  return removed;
}

async function removeUnreferred(db: Services['db'], hash: string, path: string): Promise<boolean> {
  try {
    return await db.as(systemViewer, async (trx) => {
      await lockFile(trx, hash);
      await trx.deleteFrom('files').where('hash', '=', hash).execute();
      await rm(path, { force: true });
      return true;
    });
  } catch (error) {
    if (isForeignKeyViolation(error)) return false;
    throw error;
  }
}

/** Something refers to the file: the database itself says so, for every table that ever will. */
function isForeignKeyViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23503';
}
