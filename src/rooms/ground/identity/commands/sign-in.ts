import { z } from 'zod';
import { idInput, type PersonId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation, type Tools } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { wordsOfBrowser } from '../model/browser-words.ts';
import { hashPassword, verifyPassword } from '../model/hash-password.ts';
import type { SignedIn } from '../model.ts';
import { letIn } from '../steps/let-in.ts';
import { forgive } from '../store/meters.ts';
import { useTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/** A hash of nothing anyone uses: verified for unknown e-mails, so that the answer takes as long. */
const nobody = await hashPassword('ingen har denne adgangskode');

/**
 * Signs a person in with a password, by a try that was counted (`countSignInTry`): without one nothing is hashed. The
 * event tells who it was where somebody was found, and never what was typed. An account that does not exist is asked
 * the same questions and takes as long.
 * @returns the token for the cookie, and one by which the browser is known; or the token of the second step, where the
 * person has one (`completeSignIn`). Only their SHA-256 is stored
 * Refusals: `sign-in-failed` (the same for a wrong e-mail and a wrong password) · `person-locked` (to the right
 * password only) · `sign-in-busy`.
 */
export const signIn = commandWithPreparation({
  name: 'identity.sign-in',
  right: 'sign-in',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({
    tryId: idInput('sign_in_tries'),
    email: z
      .string()
      .default('')
      .transform((typed) => typed.trim().toLowerCase()),
    password: z.string().default(''),
    /** The browser in words, for the list of one's own sessions. */
    userAgent: z.string().default('').transform(wordsOfBrowser),
  }),
  refuse,
  prepare: async ({ asSystem }: Tools, { tryId, email, password }) => {
    const { isCounted, account } = await asSystem('accounts', async (trx) => ({
      isCounted: await trx
        .selectFrom('sign_in_tries')
        .select('id')
        .where('id', '=', tryId)
        .executeTakeFirst(),
      account: await findAccount(trx, email),
    }));
    if (!isCounted) return refused(refuse('sign-in-failed'));
    const hash = account?.hash ?? nobody;
    const right = await verifyPassword(hash, password);
    return right === null ? refused(refuse('sign-in-busy')) : ok({ hash, right });
  },
  async run(act, { tryId, email, userAgent }, tried): Promise<Result<SignedIn>> {
    const { trx } = act;
    const counted = await useTry(trx, tryId);
    const account = await findAccount(trx, email, 'held');
    if (account) act.tell({ about: [`person:${account.id}`], onBehalfOf: account.id });
    // A password that was changed while the old one was tried is not the one that was right.
    if (!counted || !account || !tried.right || tried.hash !== account.hash)
      return refused(refuse('sign-in-failed'));
    if (account.locked_at !== null) return refused(refuse('person-locked'));
    await forgive(trx, counted.account, 'account');
    if (counted.address) await forgive(trx, counted.address, 'address');
    return letIn(act, account.id, { browser: userAgent, isTwofold: false });
  },
});

type Account = { readonly id: PersonId; readonly hash: string; readonly locked_at: Date | null };

/**
 * Whoever has this e-mail and a password.
 * @param held against others until the transaction ends
 */
function findAccount(trx: Trx, email: string, held?: 'held'): Promise<Account | undefined> {
  return trx
    .selectFrom('people')
    .innerJoin('passwords', 'passwords.person_id', 'people.id')
    .select(['people.id', 'passwords.hash', 'people.locked_at'])
    .where('people.email', '=', email)
    .$if(held !== undefined, (query) => query.forUpdate('passwords'))
    .executeTakeFirst();
}
