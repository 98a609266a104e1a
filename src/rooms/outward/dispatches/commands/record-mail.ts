import { z } from 'zod';
import { idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { mailStateSchema } from '../model/dispatch.ts';
import { nextOfMail } from '../model/state.ts';
import { refuse } from '../texts.da.ts';

const failure = z.object({
  /** What the mail server answered. */
  reason: z.string(),
  /** When it is tried again; null when the mail is given up. */
  retryAt: z.string().nullable(),
});

/**
 * What came of an attempt: the mail server took the mail, or why it did not. What is told late of a mail that was
 * settled meanwhile (lent out twice by a slow server) changes nothing.
 */
export const recordMail = command({
  name: 'dispatches.record-mail',
  right: 'run-the-house',
  input: z.object({ mailId: idInput('dispatch_mails'), failure: failure.nullable() }),
  refuse,
  as: 'mail',
  silent: true,
  async run({ trx, at }, { mailId, failure: failed }) {
    const outcome = failed === null ? { sent_at: at.toString(), last_error: null } : failedColumns(failed);
    const event = failed === null ? 'deliver' : failed.retryAt === null ? 'give-up' : 'try-later';
    const mail = await trx
      .selectFrom('dispatch_mails')
      .select('state')
      .where('id', '=', mailId)
      .forUpdate()
      .executeTakeFirst();
    const state = mail ? nextOfMail(mailStateSchema.parse(mail.state), event) : null;
    if (state === null) return ok(null);
    await trx
      .updateTable('dispatch_mails')
      .set({ ...outcome, state })
      .where('id', '=', mailId)
      .execute();
    return ok(null);
  },
});

function failedColumns({ reason, retryAt }: z.infer<typeof failure>) {
  const next = retryAt === null ? {} : { next_attempt_at: retryAt };
  return { ...next, last_error: reason.slice(0, 500) };
}
