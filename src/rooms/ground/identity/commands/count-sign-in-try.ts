import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { type Meter, meterOf, networkOf, wordsOfWait } from '../model/trying.ts';
import { isKnownBrowser } from '../store/known-browser.ts';
import { countTry } from '../store/meters.ts';
import { keepTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/**
 * Counts a try to sign in before anything is hashed: on the account, whether it exists or not, and on the address. A
 * browser the person has signed in from is counted by itself alone, so that strangers cannot keep them out.
 * Silent: a try tells of itself where it is made. Refusals: `sign-in-paused`.
 * @returns the try, to be made once
 */
export const countSignInTry = command({
  name: 'identity.count-sign-in-try',
  right: 'sign-in',
  as: 'accounts',
  input: z.object({
    email: z.string().default(''),
    /** Null for the house's own: the command line has no address. */
    address: z.string().nullable(),
    /** What the browser was given when somebody signed in from it. */
    browser: z.string().nullable(),
  }),
  refuse,
  silent: true,
  async run(act, { email: typed, address, browser }) {
    const email = typed.trim().toLowerCase();
    const isKnown = await isKnownBrowser(act.trx, browser ?? '', email);
    const account = isKnown ? meterOf('browser', `${browser}`) : meterOf('account', email);
    const network = isKnown || address === null ? null : meterOf('address', networkOf(address));
    const meters: readonly Meter[] = network === null ? [account] : [account, network];
    const wait = await countTry(act, meters);
    if (wait > 0) return refused(refuse('sign-in-paused', { wait: wordsOfWait(wait) }));
    return ok(await keepTry(act, account, network));
  },
});
