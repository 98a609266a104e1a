import type { Id, PersonId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { idleHours, proofMinutes, tokenHash } from '../model.ts';

export type OpenSession = {
  readonly id: Id<'sessions'>;
  readonly browser: string;
  readonly openedAt: Date;
  readonly usedAt: Date;
  /** The one the page is asked from. */
  readonly isThis: boolean;
};

/** The person's sessions that can be used now, the last used first. Runs as the accounts. */
export async function listSessions(
  trx: Trx,
  personId: PersonId,
  token: string,
  now: Temporal.Instant,
): Promise<readonly OpenSession[]> {
  const rows = await trx
    .selectFrom('sessions')
    .select(['id', 'browser', 'created_at', 'last_used_at', 'token_hash'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .where('last_used_at', '>', new Date(now.epochMilliseconds - idleHours * 3_600_000))
    .orderBy('last_used_at', 'desc')
    .orderBy('created_at', 'desc')
    .execute();
  const own = tokenHash(token);
  return rows.map((row) => ({
    id: row.id,
    browser: row.browser,
    openedAt: row.created_at,
    usedAt: row.last_used_at,
    isThis: row.token_hash.equals(own),
  }));
}

/** Whether whoever holds the session has proved within the last quarter of an hour who they are. Runs as the accounts. */
export async function isProvedLately(trx: Trx, token: string, now: Temporal.Instant): Promise<boolean> {
  const found = await trx
    .selectFrom('sessions')
    .select('id')
    .where('token_hash', '=', tokenHash(token))
    .where('proved_at', '>', new Date(now.subtract({ minutes: proofMinutes }).epochMilliseconds))
    .executeTakeFirst();
  return found !== undefined;
}
