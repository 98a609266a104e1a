import { sql } from 'kysely';
import type { Trx } from '../../../../platform/postgres/database.ts';

/** Two who send papers of the same subject at once come one after the other. */
export async function lockSubject(trx: Trx, subjectId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dispatch/${subjectId}`}, 0))`.execute(trx);
}
