import { z } from 'zod';
import { type Result, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { wordsOfBrowser } from '../model/browser-words.ts';
import { meterOf, wordsOfWait } from '../model/trying.ts';
import type { SignedIn } from '../model.ts';
import { letIn } from '../steps/let-in.ts';
import { countTry, forgive } from '../store/meters.ts';
import { takeCode } from '../store/second-factor.ts';
import { closeStep, holdStep } from '../store/sign-in-step.ts';
import { refuse } from '../texts.da.ts';

/**
 * The second step of signing in: a code of the app, or a recovery code; each counts once, and wrong ones are counted
 * like wrong passwords.
 * @returns as `signIn` where it opens a session
 * Refusals: `step-over` (begin again) · `sign-in-paused` · `code-wrong`.
 */
export const completeSignIn = command({
  name: 'identity.complete-sign-in',
  right: 'sign-in',
  as: 'accounts',
  keeps: 'on-refusal',
  input: z.object({
    step: z.string().default(''),
    code: z.string().default(''),
    userAgent: z.string().default('').transform(wordsOfBrowser),
  }),
  refuse,
  async run(act, { step, code, userAgent }): Promise<Result<SignedIn>> {
    const personId = await holdStep(act, step);
    if (personId === null) return refused(refuse('step-over'));
    act.tell({ about: [`person:${personId}`], onBehalfOf: personId });
    const meter = meterOf('proof', personId);
    const wait = await countTry(act, [meter]);
    if (wait > 0) return refused(refuse('sign-in-paused', { wait: wordsOfWait(wait) }));
    if (!(await takeCode(act, personId, code))) return refused(refuse('code-wrong'));
    await forgive(act.trx, meter.key, 'proof');
    await closeStep(act, personId);
    return letIn(act, personId, { browser: userAgent, isTwofold: true });
  },
});
