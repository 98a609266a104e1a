import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { linkJob } from '../model.ts';
import { findPersonByEmail } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Sends somebody a link by mail with which they choose their own password: nobody chooses it for them.
 * Refusals: `person-unknown` · `person-locked`.
 */
export const invitePerson = command({
  name: 'identity.invite-person',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ email: z.string() }),
  refuse,
  async run({ trx, at, tell }, { email }) {
    const person = await findPersonByEmail(trx, email);
    if (!person) return refused(refuse('person-unknown', { email }));
    if (person.locked) return refused(refuse('person-locked'));
    await enqueueJob(trx, linkJob, { email: person.email, kind: 'invitation' }, at);
    tell({ about: [`person:${person.id}`] });
    return ok(null);
  },
});
