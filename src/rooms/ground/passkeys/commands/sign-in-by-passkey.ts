import { z } from 'zod';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { commandWithPreparation } from '../../../../platform/door/index.ts';
import { forgiveEntry, letIn, type SignedIn, wordsOfBrowser } from '../../identity/index.ts';
import { signedInput } from '../model/answers.ts';
import { takeSignature } from '../steps/take-signature.ts';
import { verifySignature } from '../steps/verify-signature.ts';
import { refuse } from '../texts.da.ts';

/**
 * Signs in whoever's passkey signed the challenge; their device has made sure of them, so that no code is asked for.
 * Refusals: `passkey-unreadable` · those of `takeSignature` · `person-locked`.
 */
export const signInByPasskey = commandWithPreparation({
  name: 'passkeys.sign-in-by-passkey',
  right: 'sign-in',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({
    answer: signedInput,
    /** The site's own address, which the device has signed too. */
    baseUrl: z.string(),
    address: z.string().nullable(),
    userAgent: z.string().default('').transform(wordsOfBrowser),
  }),
  refuse,
  prepare: async (tools, { answer, baseUrl }) => ok(await verifySignature(tools, answer, baseUrl)),
  async run(act, { answer, address, userAgent }, count): Promise<Result<SignedIn>> {
    const taken = await takeSignature(act, answer, 'sign-in', count);
    if (!taken.ok) return refused(taken.error);
    await forgiveEntry(act, address);
    return letIn(act, taken.value, { browser: userAgent, isTwofold: true });
  },
});
