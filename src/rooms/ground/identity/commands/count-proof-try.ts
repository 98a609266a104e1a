import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { meterOf, wordsOfWait } from '../model/trying.ts';
import { countTry } from '../store/meters.ts';
import { keepTry } from '../store/tries.ts';
import { refuse } from '../texts.da.ts';

/**
 * Counts a try of somebody signed in to say their password again: whoever finds a browser open cannot guess at it
 * either. Silent: a try tells of itself where it is made. Refusals: `sign-in-paused`.
 * @returns the try, to be made once
 */
export const countProofTry = command({
  name: 'identity.count-proof-try',
  right: 'keep-own-account',
  as: 'accounts',
  input: z.object({}),
  refuse,
  silent: true,
  async run(act) {
    const meter = meterOf('proof', `${act.personId}`);
    const wait = await countTry(act, [meter]);
    if (wait > 0) return refused(refuse('sign-in-paused', { wait: wordsOfWait(wait) }));
    return ok(await keepTry(act, meter, null));
  },
});
