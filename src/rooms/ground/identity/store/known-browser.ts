import { randomBytes } from 'node:crypto';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { knownBrowserDays, tokenHash } from '../model.ts';

/** Whether the person with this e-mail has signed in from the browser that holds the token. */
export async function isKnownBrowser(trx: Trx, token: string, email: string): Promise<boolean> {
  const found = await trx
    .selectFrom('known_browsers')
    .innerJoin('people', 'people.id', 'known_browsers.person_id')
    .select('person_id')
    .where('token_hash', '=', tokenHash(token))
    .where('people.email', '=', email)
    .executeTakeFirst();
  return found !== undefined;
}

/** Knows the browser from now on. @returns its token; the table holds its SHA-256 only */
export async function knowBrowser({ trx, at }: Act, personId: PersonId): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const gone = new Date(at.subtract({ hours: 24 * knownBrowserDays }).epochMilliseconds);
  await trx
    .deleteFrom('known_browsers')
    .where('person_id', '=', personId)
    .where('seen_at', '<', gone)
    .execute();
  await trx
    .insertInto('known_browsers')
    .values({ token_hash: tokenHash(token), person_id: personId, seen_at: at.toString() })
    .execute();
  return token;
}
