import { verify } from '@node-rs/argon2';
import { z } from 'zod';
import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, commandWithPreparation, type Tools } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { hashPassword } from '../model/hash-password.ts';
import { attemptsAllowed, pauseMinutes } from '../model.ts';
import { openSession } from '../store/open-session.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** A hash of nothing anyone uses: verified for unknown e-mails, so that the answer takes as long. */
const nobody = await hashPassword('ingen har denne adgangskode');

/**
 * Signs a person in with a password. Wrong attempts are counted although they are refused; the event tells who it was
 * where somebody was found, and never what was typed.
 * @returns the token for the cookie; only its SHA-256 is stored
 * Refusals: `sign-in-failed` (the same for a wrong e-mail and a wrong password) · `sign-in-paused` · `person-locked`.
 */
export const signIn = commandWithPreparation({
  name: 'identity.sign-in',
  right: 'sign-in',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({ email: z.string().trim().default(''), password: z.string().default('') }),
  refuse,
  prepare: async ({ asSystem }: Tools, { email, password }) => {
    const stored = await asSystem('accounts', async (trx) => {
      const person = await findPersonByEmail(trx, email);
      return person ? await findPassword(trx, person.id) : undefined;
    });
    const hash = stored?.hash ?? nobody;
    return ok({ hash, right: await verify(hash, password) });
  },
  async run(act, { email }, tried) {
    const person = await findPersonByEmail(act.trx, email);
    const stored = person ? await findPassword(act.trx, person.id, 'held') : undefined;
    if (person) act.tell({ about: [`person:${person.id}`], onBehalfOf: person.id });
    if (!person || !stored) return refused(refuse('sign-in-failed'));
    if (isPaused(stored, act)) return refused(refuse('sign-in-paused', { minutes: pauseMinutes }));
    // A password that was changed while the old one was tried is not the one that was right.
    if (!tried.right || tried.hash !== stored.hash) {
      await countFailure(act, person.id);
      return refused(refuse('sign-in-failed'));
    }
    if (person.locked) return refused(refuse('person-locked'));
    await act.trx.updateTable('passwords').set({ failures: 0 }).where('person_id', '=', person.id).execute();
    return ok(await openSession(act, person.id));
  },
});

type Stored = { readonly hash: string; readonly failures: number; readonly failed_at: Date | null };

/** @param held against others until the transaction ends, so that attempts at the same time are counted one by one */
function findPassword(trx: Trx, personId: PersonId, held?: 'held'): Promise<Stored | undefined> {
  return trx
    .selectFrom('passwords')
    .select(['hash', 'failures', 'failed_at'])
    .where('person_id', '=', personId)
    .$if(held !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
}

function isPaused({ failures, failed_at }: Stored, { at }: Act): boolean {
  if (failures < attemptsAllowed || !failed_at) return false;
  const until = Temporal.Instant.from(failed_at.toISOString()).add({ minutes: pauseMinutes });
  return Temporal.Instant.compare(at, until) < 0;
}

async function countFailure({ trx, at }: Act, personId: PersonId): Promise<void> {
  await trx
    .updateTable('passwords')
    .set((eb) => ({ failures: eb('failures', '+', 1), failed_at: at.toString() }))
    .where('person_id', '=', personId)
    .execute();
}
