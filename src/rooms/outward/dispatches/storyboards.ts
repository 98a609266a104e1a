import type { Trx } from '../../../platform/postgres/database.ts';
import type { Receiver } from './model/dispatch.ts';
import { insertDispatch, recordFailure, recordSent } from './store.ts';

export type StoryDispatch = {
  readonly paperId: string;
  readonly councilId: string;
  readonly at: Temporal.Instant;
  /** The first is given up, the second waits to be tried again, the others have got theirs. */
  readonly receivers: readonly Receiver[];
  readonly retryAt: Temporal.Instant;
};

/** A dispatch of which one mail was given up and one waits to be tried again. */
export async function writeHalfFailedDispatch(trx: Trx, story: StoryDispatch): Promise<void> {
  const { paperId, councilId, at, receivers } = story;
  await insertDispatch(trx, { paperId, councilId, startedBy: null, at, receivers });
  const mails = await trx
    .selectFrom('dispatch_mails')
    .innerJoin('dispatches', 'dispatches.id', 'dispatch_mails.dispatch_id')
    .select(['dispatch_mails.id', 'dispatch_mails.email'])
    .where('dispatches.paper_id', '=', paperId)
    .execute();
  const [lost, waiting] = receivers;
  for (const { id, email } of mails) {
    if (email === lost?.email) await recordFailure(trx, id, '550 5.1.1 Postkassen findes ikke', null);
    else if (email === waiting?.email)
      await recordFailure(trx, id, '451 4.7.1 Prøv igen senere', story.retryAt);
    else await recordSent(trx, id, at);
  }
}
