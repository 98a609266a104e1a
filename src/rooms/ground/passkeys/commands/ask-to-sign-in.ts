import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { countEntry } from '../../identity/index.ts';
import { keepChallenge } from '../store/challenges.ts';
import { refuse } from '../texts.da.ts';

/**
 * Begins signing in with a passkey: no name is asked. Silent: the answer tells of itself. Refusals: `sign-in-paused`.
 * @returns the challenge the device is to sign
 */
export const askToSignIn = command({
  name: 'passkeys.ask-to-sign-in',
  right: 'sign-in',
  as: 'accounts',
  input: z.object({ address: z.string().nullable() }),
  refuse,
  silent: true,
  async run(act, { address }) {
    const paused = await countEntry(act, address);
    if (paused) return refused(paused);
    const challenge = randomBytes(32).toString('base64url');
    await keepChallenge(act, challenge, 'sign-in');
    return ok(challenge);
  },
});
