import type { PersonId } from '../../../../kernel/ids.ts';
import type { Act } from '../../../../platform/door/index.ts';
import { enqueueJob } from '../../../../platform/jobs/queue.ts';
import { type AccountChange, changeJob } from '../model.ts';

/** Tells a person by mail that a way into their account was changed: if it was not they, they hear of it. */
export async function tellOfChange(
  { trx, at }: Act,
  personId: PersonId,
  change: AccountChange,
): Promise<void> {
  await enqueueJob(trx, changeJob, { personId, change }, at);
}
