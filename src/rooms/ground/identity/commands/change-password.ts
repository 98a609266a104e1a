import { verify } from '@node-rs/argon2';
import { z } from 'zod';
import { faultsIn } from '../../../../kernel/faults.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
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
  prepare: async (_, { password }) =>
    ok(password.length < shortestPassword ? null : await hashPassword(password)),
  async run(act, { current }, hashed) {
    const { trx, personId } = act;
    const stored = await trx
      .selectFrom('passwords')
      .select('hash')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    const right = stored !== undefined && (await verify(stored.hash, current));
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
