import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { keepChallenge } from '../store/challenges.ts';
import { refuse } from '../texts.da.ts';

/**
 * Begins what somebody signed in does with a device of theirs: adding a passkey, or proving who they are. Silent: the
 * answer tells of itself.
 * @returns the challenge the device is to sign
 */
export const askOwnDevice = command({
  name: 'passkeys.ask-own-device',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({ purpose: z.enum(['add', 'prove']).catch('prove') }),
  refuse,
  silent: true,
  async run(act, { purpose }) {
    const challenge = randomBytes(32).toString('base64url');
    await keepChallenge(act, challenge, purpose);
    return ok(challenge);
  },
});
