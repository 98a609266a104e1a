import { systemViewer } from '../../../../kernel/viewer.ts';
import type { Services } from '../../../../platform/http/route.ts';
import { enqueueJob, type JobHandlers } from '../../../../platform/jobs/queue.ts';
import { MailFailure } from '../../../../platform/mail/index.ts';
import type { PaperKinds } from '../../../ground/papers/index.ts';
import type { DueMail } from '../model/dispatch.ts';
import { calculateRetryDelay } from '../model/retry-delay.ts';
import { writeMail } from '../queries/write-mail.ts';
import { borrowDueMail, findNextAttempt, mailJob, recordFailure, recordSent } from '../store.ts';

type Needed = Pick<Services, 'db' | 'mail' | 'clock' | 'baseUrl'>;

export type MailRound = { readonly sent: number; readonly failed: number };

/** The job that sends what is due, and comes again when the next mail is. */
export function mailJobs(services: Needed, kinds: PaperKinds): JobHandlers {
  return {
    [mailJob]: async () => {
      await sendDueMails(services, kinds);
      await services.db.as(systemViewer, async (trx) => {
        const next = await findNextAttempt(trx);
        if (next !== null) await enqueueJob(trx, mailJob, {}, next);
      });
    },
  };
}

/**
 * Sends what is due, one mail after the other, and records what came of each. The mail is borrowed in a transaction of
 * its own, so that no lock is held while a mail server is slow. It runs as the system: no one is signed in where jobs run.
 * @param most how many mails at most before others get their turn
 */
export async function sendDueMails(services: Needed, kinds: PaperKinds, most = 100): Promise<MailRound> {
  const round = { sent: 0, failed: 0 };
  for (let count = 0; count < most; count += 1) {
    const mail = await services.db.as(systemViewer, (trx) => borrowDueMail(trx, services.clock.now()));
    if (mail === null) break;
    if (await sendOne(services, kinds, mail)) round.sent += 1;
    else round.failed += 1;
  }
  return round;
}

async function sendOne(services: Needed, kinds: PaperKinds, due: DueMail): Promise<boolean> {
  try {
    await services.mail.send(await writeMail(services, kinds, due));
  } catch (error) {
    await giveBack(services, due, error);
    return false;
  }
  await services.db.as(systemViewer, (trx) => recordSent(trx, due.id, services.clock.now()));
  return true;
}

async function giveBack(services: Needed, due: DueMail, error: unknown): Promise<void> {
  const reason = error instanceof Error ? error.message : String(error);
  const permanent = error instanceof MailFailure && error.permanent;
  const minutes = permanent ? null : calculateRetryDelay(due.attempts);
  const retryAt = minutes === null ? null : services.clock.now().add({ minutes });
  await services.db.as(systemViewer, (trx) => recordFailure(trx, due.id, reason, retryAt));
}
