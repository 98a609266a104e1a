import { sql } from 'kysely';
import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { refuse } from '../texts.da.ts';

/** Minutes a mail is lent to the one who sends it; a process that dies gives it back that way. */
const lentMinutes = 10;

/**
 * Takes the mail that has waited longest, so that no one else takes it, and counts the attempt.
 * @returns the mail, or null when none is due
 */
export const borrowMail = command({
  name: 'dispatches.borrow-mail',
  right: 'run-the-house',
  input: z.object({}),
  refuse,
  as: 'mail',
  silent: true,
  async run({ trx, at }) {
    const row = await trx
      .updateTable('dispatch_mails as m')
      .from('dispatches as d')
      .set({
        attempts: sql<number>`m.attempts + 1`,
        next_attempt_at: at.add({ minutes: lentMinutes }).toString(),
      })
      .whereRef('d.id', '=', 'm.dispatch_id')
      .where('m.id', '=', (eb) =>
        eb
          .selectFrom('dispatch_mails as due')
          .select('due.id')
          .where('state', '=', 'queued')
          .where('next_attempt_at', '<=', new Date(at.epochMilliseconds))
          .orderBy('next_attempt_at')
          .orderBy('id')
          .limit(1)
          .forUpdate()
          .skipLocked(),
      )
      .returning([
        'm.id',
        'd.paper_id as paperId',
        'm.email',
        'm.with_closed as withClosed',
        'm.attempts',
        'd.started_at as startedAt',
      ])
      .executeTakeFirst();
    return ok(row ?? null);
  },
});
