import { sql } from 'kysely';
import type { Trx } from './database.ts';

/** Those who wait for the turn of one name come one after the other, each until its transaction ends. */
export async function waitForTurn(trx: Trx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}
