import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { checkOwnPassword, findHash } from '../queries/check-own-password.ts';
import { believe } from '../steps/believe.ts';
import { forgive } from '../store/meters.ts';
import { takeCodeAsked } from '../store/second-factor.ts';
import { useTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/**
 * Somebody signed in says their password again before a sensitive act, and the code where they have a second factor;
 * this session is believed for a while. Refusals: `proof-wrong` · `proof-code-wrong` · `sign-in-busy`.
 */
export const proveIdentity = commandWithPreparation({
  name: 'identity.prove-identity',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({
    tryId: idInput('sign_in_tries'),
    token: z.string(),
    password: z.string().default(''),
    /** Of the app, or for recovery: asked of whoever has a second factor. */
    code: z.string().default(''),
  }),
  refuse,
  prepare: async (tools, { tryId, password }) => {
    const tried = await checkOwnPassword(tools, tryId, password);
    return tried === null ? refused(refuse('sign-in-busy')) : ok(tried);
  },
  async run(act, { tryId, token, code }, tried) {
    const { trx, personId } = act;
    const counted = await useTry(trx, tryId);
    const stored = personId === null ? null : await findHash(trx, personId, 'held');
    if (personId === null || !counted || !tried.right || tried.hash !== stored)
      return refused(refuse('proof-wrong'));
    if (!(await takeCodeAsked(act, personId, code))) return refused(refuse('proof-code-wrong'));
    await forgive(trx, counted.account, 'proof');
    await believe(act, token);
    return ok(null);
  },
});
