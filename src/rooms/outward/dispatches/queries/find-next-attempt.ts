import type { Trx } from '../../../../platform/postgres/database.ts';

/** When the next mail is to be tried; null when none waits. */
export async function findNextAttempt(trx: Trx): Promise<Temporal.Instant | null> {
  const row = await trx
    .selectFrom('dispatch_mails')
    .select((eb) => eb.fn.min('next_attempt_at').as('at'))
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return row?.at ? Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) : null;
}
