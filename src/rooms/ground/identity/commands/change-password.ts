import { z } from 'zod';
import { faultsIn } from '../../../../kernel/faults.ts';
import { idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { wordsOfBrowser } from '../model/browser-words.ts';
import { hashPassword } from '../model/hash-password.ts';
import { checkOwnPassword, findHash } from '../queries/check-own-password.ts';
import { namesOf } from '../queries/names-of.ts';
import { refusePassword } from '../queries/refuse-password.ts';
import { forgive } from '../store/meters.ts';
import { openSession } from '../store/open-session.ts';
import { storePassword } from '../store/store-password.ts';
import { useTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/**
 * A person changes their own password; every other session of theirs ends. Runs as the accounts, for the viewer's own
 * row: nobody else may read password hashes.
 * @returns the token of a new session for this browser
 * Refusals, together where both are: `password-wrong` · those of `refusePassword`; `sign-in-busy`.
 */
export const changePassword = commandWithPreparation({
  name: 'identity.change-password',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({
    tryId: idInput('sign_in_tries'),
    userAgent: z.string().default('').transform(wordsOfBrowser),
    /** The one they have. */
    current: z.string().default(''),
    /** The one they want. */
    password: z.string().default(''),
  }),
  refuse,
  prepare: async (tools, { tryId, current, password }) => {
    const tried = await checkOwnPassword(tools, tryId, current);
    if (tried === null) return refused(refuse('sign-in-busy'));
    const fault = await refusePassword(tools, password, await namesOf(tools));
    return ok({ tried, fault, hashed: fault ? null : await hashPassword(password) });
  },
  async run(act, { tryId, userAgent }, { tried, fault, hashed }) {
    const { trx, personId } = act;
    const counted = await useTry(trx, tryId);
    const stored = personId === null ? null : await findHash(trx, personId, 'held');
    const right = counted !== null && tried.right && tried.hash === stored;
    if (counted && right) await forgive(trx, counted.account, 'proof');
    const faults = faultsIn([right ? null : refuse('password-wrong'), fault]);
    if (faults || personId === null || hashed === null) return refused(faults ?? refuse('password-wrong'));
    await storePassword(trx, personId, hashed);
    act.tell({ about: [`person:${personId}`] });
    return ok(await openSession(act, personId, userAgent));
  },
});
