import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { countEntry } from '../../identity/index.ts';
import { findProvider } from '../queries/find-provider.ts';
import { keepVisit } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Somebody goes to their organisation to sign in there. Silent: the answer tells of itself.
 * Refusals: `provider-unknown` · `sign-in-paused`.
 * @returns the organisation, and the token for the browser's cookie
 */
export const goToProvider = command({
  name: 'providers.go-to-provider',
  right: 'sign-in',
  as: 'accounts',
  input: z.object({
    key: z.string(),
    /** Where they wanted to go; what is too long for an address of ours is none. */
    til: z.string().transform((til) => (til.length > 2000 ? '' : til)),
    address: z.string().nullable(),
  }),
  refuse,
  silent: true,
  async run(act, { key, til, address }) {
    const provider = await findProvider(act.trx, key);
    if (!provider) return refused(refuse('provider-unknown'));
    const paused = await countEntry(act, address);
    if (paused) return refused(paused);
    const token = randomBytes(32).toString('base64url');
    await keepVisit(act, token, provider.id, til);
    return ok({ provider, token });
  },
});
