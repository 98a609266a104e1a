import { sql } from 'kysely';
import type { FileHash } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';

/** One at a time makes a file known or sweeps it away; until the transaction ends. */
export async function lockFile(trx: Trx, hash: FileHash): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(trx);
}
