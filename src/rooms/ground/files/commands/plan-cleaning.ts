import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob, forgetWaiting } from '../../../../platform/jobs/queue.ts';
import { sweepJob } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** The cleaning is due in so many minutes; at the start of a server in place of those that wait already. */
export const planCleaning = command({
  name: 'files.plan-cleaning',
  right: 'run-the-house',
  input: z.object({ inMinutes: z.int().nonnegative(), alone: z.boolean() }),
  refuse,
  as: 'jobs',
  silent: true,
  async run({ trx, at }, { inMinutes, alone }) {
    if (alone) await forgetWaiting(trx, sweepJob);
    await enqueueJob(trx, sweepJob, {}, at.add({ minutes: inMinutes }));
    return ok(null);
  },
});
