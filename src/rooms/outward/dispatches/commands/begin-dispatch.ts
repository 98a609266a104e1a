import { z } from 'zod';
import { councilInput, idInput, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { mailJob } from '../model/dispatch.ts';
import { refuse } from '../texts.da.ts';

const receiver = z.object({ personId: idInput('people'), email: z.string(), withClosed: z.boolean() });

/** A dispatch and its queued mails, one for each receiver, and the job that sends them. Asked by whoever sends. */
export const beginDispatch = command({
  name: 'dispatches.begin-dispatch',
  right: 'send-out',
  input: z.object({
    councilId: councilInput,
    paperId: idInput('papers'),
    receivers: z.array(receiver).readonly(),
  }),
  refuse,
  silent: true,
  async run({ trx, at, personId }, { councilId, paperId, receivers }) {
    const id = newId<'dispatches'>();
    const place = { council_id: councilId };
    await trx
      .insertInto('dispatches')
      .values({ ...place, id, paper_id: paperId, started_by: personId, started_at: at.toString() })
      .execute();
    if (receivers.length === 0) return ok(null);
    const mails = receivers.map((each) => ({
      ...place,
      id: newId<'dispatch_mails'>(),
      dispatch_id: id,
      person_id: each.personId,
      email: each.email,
      with_closed: each.withClosed,
      next_attempt_at: at.toString(),
    }));
    await trx.insertInto('dispatch_mails').values(mails).execute();
    await enqueueJob(trx, mailJob, {}, at);
    return ok(null);
  },
});
