import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { sessionDays, tokenHash } from '../model.ts';

/**
 * Opens a session of somebody who has just proved who they are; the token goes to the browser and is stored nowhere.
 * Runs as the accounts.
 * @param browser in words, for the list of one's own sessions
 */
export async function openSession({ trx, at }: Act, personId: PersonId, browser: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  // Sessions nobody can use any more are not kept.
  await trx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('expires_at', '<=', new Date(at.epochMilliseconds))
    .execute();
  await trx
    .insertInto('sessions')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      browser: browser.slice(0, 80),
      created_at: at.toString(),
      last_used_at: at.toString(),
      proved_at: at.toString(),
      expires_at: at.add({ hours: 24 * sessionDays }).toString(),
    })
    .execute();
  return token;
}
