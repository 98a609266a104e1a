import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { Clock } from '../../../../kernel/clock.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Database, Trx } from '../../../../platform/postgres/database.ts';
import { attemptsAllowed, pauseMinutes, sessionDays } from '../model.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** A hash of nothing anyone uses: verified for unknown e-mails, so that the answer takes as long. */
const nobody = await hash('ingen har denne adgangskode', { memoryCost: 19456, timeCost: 2, parallelism: 1 });

/**
 * Signs a person in with a password.
 * @returns the token for the cookie; only its SHA-256 is stored
 * Refusals: `sign-in-failed` (the same for a wrong e-mail and a wrong password) · `sign-in-paused` · `person-locked`.
 */
export async function signIn(
  db: Database,
  clock: Clock,
  input: { readonly email: string; readonly password: string },
): Promise<Result<string>> {
  return db.as(systemViewer, async (trx) => {
    const person = await findPersonByEmail(trx, input.email);
    const stored = person ? await findPassword(trx, person.id) : undefined;
    if (stored && isPaused(stored, clock)) {
      return refused(refuse('sign-in-paused', { minutes: pauseMinutes }));
    }
    const right = await verify(stored?.hash ?? nobody, input.password);
    if (!person || !stored || !right) {
      if (person && stored) await countFailure(trx, person.id, clock);
      return refused(refuse('sign-in-failed'));
    }
    if (person.locked) return refused(refuse('person-locked'));
    await trx.updateTable('passwords').set({ failures: 0 }).where('person_id', '=', person.id).execute();
    return ok(await startSession(trx, person.id, clock));
  });
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Starts a session; the token goes to the browser and is stored nowhere. */
export async function startSession(trx: Trx, personId: string, clock: Clock): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await forgetExpired(trx, personId, clock);
  const expires = clock.now().add({ hours: 24 * sessionDays });
  await trx
    .insertInto('sessions')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      created_at: clock.now().toString(),
      expires_at: expires.toString(),
    })
    .execute();
  return token;
}

/** Sessions nobody can use any more are not kept. */
async function forgetExpired(trx: Trx, personId: string, clock: Clock): Promise<void> {
  await trx
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .where('expires_at', '<=', new Date(clock.now().epochMilliseconds))
    .execute();
}

function findPassword(trx: Trx, personId: string) {
  return trx
    .selectFrom('passwords')
    .select(['hash', 'failures', 'failed_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

function isPaused(stored: { failures: number; failed_at: Date | null }, clock: Clock): boolean {
  if (stored.failures < attemptsAllowed || !stored.failed_at) return false;
  const until = Temporal.Instant.from(stored.failed_at.toISOString()).add({ minutes: pauseMinutes });
  return Temporal.Instant.compare(clock.now(), until) < 0;
}

async function countFailure(trx: Trx, personId: string, clock: Clock): Promise<void> {
  await trx
    .updateTable('passwords')
    .set((eb) => ({ failures: eb('failures', '+', 1), failed_at: clock.now().toString() }))
    .where('person_id', '=', personId)
    .execute();
}
