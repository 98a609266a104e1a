import { expectOk } from '../../../../kernel/result.ts';
import { systemAs } from '../../../../kernel/system.ts';
import { doorFor } from '../../../../platform/door/index.ts';
import type { Services } from '../../../../platform/http/route.ts';
import type { JobHandlers } from '../../../../platform/jobs/queue.ts';
import { MailFailure } from '../../../../platform/mail/index.ts';
import type { PaperKinds } from '../../../ground/papers/index.ts';
import { borrowMail } from '../commands/borrow-mail.ts';
import { planMails } from '../commands/plan-mails.ts';
import { recordMail } from '../commands/record-mail.ts';
import { type DueMail, mailJob } from '../model/dispatch.ts';
import { calculateRetryDelay } from '../model/retry-delay.ts';
import { writeMail } from '../queries/write-mail.ts';

type Needed = Pick<Services, 'db' | 'files' | 'mail' | 'clock' | 'baseUrl'>;

type MailRound = { readonly sent: number; readonly failed: number };

const doorOf = (services: Needed) => doorFor(services, systemAs('mail'));

/** The job that sends what is due, and comes again when the next mail is. */
export function mailJobs(services: Needed, kinds: PaperKinds): JobHandlers {
  return {
    [mailJob]: async () => {
      await sendDueMails(services, kinds);
      expectOk(await doorOf(services).do(planMails, {}));
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
    const mail = expectOk(await doorOf(services).do(borrowMail, {}));
    if (mail === null) break;
    if (await sendOne(services, kinds, mail)) round.sent += 1;
    else round.failed += 1;
  }
  return round;
}

async function sendOne(services: Needed, kinds: PaperKinds, due: DueMail): Promise<boolean> {
  const failure = await attempt(services, kinds, due);
  expectOk(await doorOf(services).do(recordMail, { mailId: due.id, failure }));
  return failure === null;
}

/** @returns null where the mail server took the mail */
async function attempt(services: Needed, kinds: PaperKinds, due: DueMail) {
  try {
    await services.mail.send(await writeMail(services, kinds, due));
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const permanent = error instanceof MailFailure && error.permanent;
    const minutes = permanent ? null : calculateRetryDelay(due.attempts);
    const retryAt = minutes === null ? null : services.clock.now().add({ minutes }).toString();
    return { reason, retryAt };
  }
}
