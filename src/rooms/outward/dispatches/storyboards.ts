import type { CouncilId, PaperId } from '../../../kernel/ids.ts';
import { expectOk } from '../../../kernel/result.ts';
import { type Act, inner } from '../../../platform/door/index.ts';
import { beginDispatch } from './commands/begin-dispatch.ts';
import { recordMail } from './commands/record-mail.ts';
import type { Receiver } from './model/dispatch.ts';

type StoryDispatch = {
  readonly paperId: PaperId;
  readonly councilId: CouncilId;
  /** The first is given up, the second waits to be tried again, the others have got theirs. */
  readonly receivers: readonly Receiver[];
  readonly retryAt: Temporal.Instant;
};

/** A dispatch of which one mail was given up and one waits to be tried again. */
export async function writeHalfFailedDispatch(act: Act, story: StoryDispatch): Promise<void> {
  const { paperId, councilId, receivers, retryAt } = story;
  expectOk(await inner(act, beginDispatch, { councilId, paperId, receivers }));
  const mails = await act.trx
    .selectFrom('dispatch_mails')
    .innerJoin('dispatches', 'dispatches.id', 'dispatch_mails.dispatch_id')
    .select(['dispatch_mails.id', 'dispatch_mails.email'])
    .where('dispatches.paper_id', '=', paperId)
    .execute();
  const [lost, waiting] = receivers;
  const failures = new Map([
    [lost?.email, { reason: '550 5.1.1 Postkassen findes ikke', retryAt: null }],
    [waiting?.email, { reason: '451 4.7.1 Prøv igen senere', retryAt: retryAt.toString() }],
  ]);
  for (const { id, email } of mails)
    expectOk(await inner(act, recordMail, { mailId: id, failure: failures.get(email) ?? null }));
}
