import { verify } from '@node-rs/argon2';
import { z } from 'zod';
import { faultsIn } from '../../../../kernel/faults.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { hashPassword } from '../model/hash-password.ts';
import { shortestPassword } from '../model.ts';
import { openSession } from '../store/open-session.ts';
import { storePassword } from '../store/store-password.ts';
import { refuse } from '../texts.da.ts';

/**
 * A person changes their own password; every other session of theirs ends. Runs as the accounts, for the viewer's own
 * row: nobody else may read password hashes.
 * @returns the token of a new session for this browser
 * Refusals, together where both are: `password-wrong` · `password-short`.
 */
export const changePassword = commandWithPreparation({
  name: 'identity.change-password',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({
    /** The one they have. */
    current: z.string().default(''),
    /** The one they want. */
    password: z.string().default(''),
  }),
  refuse,
  // Both take long on purpose: a transaction would hold its connection meanwhile.
  prepare: async ({ asSystem, viewer }, { current, password }) => {
    const personId = viewer.kind === 'person' ? viewer.personId : null;
    const stored = await asSystem('accounts', (trx) => findHash(trx, personId));
    const verified = stored !== undefined && (await verify(stored, current)) ? stored : null;
    return ok({
      verified,
      hashed: password.length < shortestPassword ? null : await hashPassword(password),
    });
  },
  async run(act, _input, { verified, hashed }) {
    const { trx, personId } = act;
    // A password that was changed while the old one was tried is not the one that was right.
    const right = verified !== null && verified === (await findHash(trx, personId, 'held'));
    const faults = faultsIn([
      right ? null : refuse('password-wrong'),
      hashed === null ? refuse('password-short', { least: shortestPassword }) : null,
    ]);
    if (faults || personId === null || hashed === null) return refused(faults ?? refuse('password-wrong'));
    await storePassword(trx, personId, hashed);
    act.tell({ about: [`person:${personId}`] });
    return ok(await openSession(act, personId));
  },
});

/** @param held so that two changes at once are one after the other */
async function findHash(trx: Trx, personId: PersonId | null, held?: 'held'): Promise<string | undefined> {
  const stored = await trx
    .selectFrom('passwords')
    .select('hash')
    .where('person_id', '=', personId)
    .$if(held !== undefined, (query) => query.forUpdate())
    .executeTakeFirst();
  return stored?.hash;
}
