import { sql } from 'kysely';
import type { Trx } from './database.ts';

/** Removes what nothing refers to: the database says whether something does. @returns false then, and nothing is removed */
export async function removeUnlessReferred(trx: Trx, remove: () => Promise<unknown>): Promise<boolean> {
  await sql`savepoint leaving`.execute(trx);
  try {
    await remove();
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '23503')) throw error;
    await sql`rollback to savepoint leaving`.execute(trx);
    return false;
  }
}
