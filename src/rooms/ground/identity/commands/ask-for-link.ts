import { z } from 'zod';
import { mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { type Meter, meterOf, networkOf, wordsOfWait } from '../model/trying.ts';
import { linkJob } from '../model.ts';
import { countTry } from '../store/meters.ts';
import { refuse } from '../texts.da.ts';

/**
 * Somebody who has forgotten their password asks for a link by mail. Whether anybody has the e-mail is found out where
 * the mail is written, so that it is answered alike and as quickly. Silent: the link tells of itself where it is made.
 * Refusals: `email-missing` · `sign-in-paused`.
 */
export const askForLink = command({
  name: 'identity.ask-for-link',
  right: 'sign-in',
  as: 'accounts',
  input: z.object({
    email: neededText(mostLetters.line, 'email-missing').toLowerCase(),
    /** Null for the house's own. */
    address: z.string().nullable(),
  }),
  refuse,
  silent: true,
  async run(act, { email, address }) {
    const account = meterOf('link-account', email);
    const network = address === null ? null : meterOf('link-address', networkOf(address));
    const meters: readonly Meter[] = network === null ? [account] : [account, network];
    const wait = await countTry(act, meters);
    if (wait > 0) return refused(refuse('sign-in-paused', { wait: wordsOfWait(wait) }));
    await enqueueJob(act.trx, linkJob, { email, kind: 'reset' }, act.at);
    return ok(null);
  },
});
