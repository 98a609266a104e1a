import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { believe } from '../../identity/index.ts';
import { signedInput } from '../model/answers.ts';
import { takeSignature } from '../steps/take-signature.ts';
import { verifySignature } from '../steps/verify-signature.ts';
import { refuse } from '../texts.da.ts';

/**
 * Somebody signed in proves with a passkey of theirs who they are; this session is believed for a while.
 * Refusals: `passkey-unreadable` · those of `takeSignature`.
 */
export const proveByPasskey = commandWithPreparation({
  name: 'passkeys.prove-by-passkey',
  right: 'keep-own-account',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({ answer: signedInput, baseUrl: z.string(), token: z.string() }),
  refuse,
  prepare: async (tools, { answer, baseUrl }) => ok(await verifySignature(tools, answer, baseUrl)),
  async run(act, { answer, token }, count): Promise<Result<null>> {
    const taken = await takeSignature(act, answer, 'prove', count);
    if (!taken.ok) return refused(taken.error);
    await believe(act, token);
    return ok(null);
  },
});
