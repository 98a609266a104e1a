import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { mailJob } from '../model/dispatch.ts';
import { findNextAttempt } from '../queries/find-next-attempt.ts';
import { refuse } from '../texts.da.ts';

/** The job comes again when the next mail is due; not where none waits. */
export const planMails = command({
  name: 'dispatches.plan-mails',
  right: 'run-the-house',
  input: z.object({}),
  refuse,
  as: 'mail',
  silent: true,
  async run({ trx }) {
    const next = await findNextAttempt(trx);
    if (next !== null) await enqueueJob(trx, mailJob, {}, next);
    return ok(null);
  },
});
