import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { challengeHash, challengeMinutes, type Purpose } from '../model.ts';

/** Keeps that a challenge was given, for one answer; those nobody answered in time go. Runs as the accounts. */
export async function keepChallenge(
  { trx, at, personId }: Act,
  challenge: string,
  purpose: Purpose,
): Promise<void> {
  await trx
    .deleteFrom('passkey_challenges')
    .where('expires_at', '<=', new Date(at.epochMilliseconds))
    .execute();
  await trx
    .insertInto('passkey_challenges')
    .values({
      challenge_hash: challengeHash(challenge),
      purpose,
      person_id: purpose === 'sign-in' ? null : personId,
      expires_at: at.add({ minutes: challengeMinutes }).toString(),
    })
    .execute();
}

/**
 * Uses the challenge up, whatever comes of the answer. Runs as the accounts.
 * @param of whom it was given to; null where nobody was signed in
 * @returns whether it was given for this, to them, and lately
 */
export async function useChallenge(
  { trx, at }: Act,
  challenge: string,
  purpose: Purpose,
  of: PersonId | null,
): Promise<boolean> {
  const used = await trx
    .deleteFrom('passkey_challenges')
    .where('challenge_hash', '=', challengeHash(challenge))
    .returning(['purpose', 'person_id', 'expires_at'])
    .executeTakeFirst();
  if (!used || used.purpose !== purpose || used.person_id !== of) return false;
  return used.expires_at.getTime() > at.epochMilliseconds;
}
