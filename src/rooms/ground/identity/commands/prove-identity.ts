import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { checkOwnPassword, findHash } from '../queries/check-own-password.ts';
import { forgive } from '../store/meters.ts';
import { noteProof } from '../store/note-proof.ts';
import { useTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/**
 * Somebody signed in says their password again before a sensitive act; this session is believed for a while.
 * Refusals: `proof-wrong` · `sign-in-busy`.
 */
export const proveIdentity = commandWithPreparation({
  name: 'identity.prove-identity',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ tryId: idInput('sign_in_tries'), token: z.string(), password: z.string().default('') }),
  refuse,
  prepare: async (tools, { tryId, password }) => {
    const tried = await checkOwnPassword(tools, tryId, password);
    return tried === null ? refused(refuse('sign-in-busy')) : ok(tried);
  },
  async run(act, { tryId, token }, tried) {
    const { trx, personId } = act;
    const counted = await useTry(trx, tryId);
    const stored = personId === null ? null : await findHash(trx, personId, 'held');
    if (!counted || !tried.right || tried.hash !== stored) return refused(refuse('proof-wrong'));
    await forgive(trx, counted.account, 'proof');
    await noteProof(act, token);
    act.tell({ about: [`person:${personId}`] });
    return ok(null);
  },
});
