import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { deadlineNames, type Meeting } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** A deadline that was moved is again what the rules of procedure make it. Refusals: `deadline-unknown`. */
export async function restoreDeadline(trx: Trx, meeting: Meeting, deadline: string): Promise<Result<null>> {
  const name = deadlineNames.find((known) => known === deadline);
  if (!name) return refused(refuse('deadline-unknown'));
  await trx
    .deleteFrom('deadline_deviations')
    .where('meeting_id', '=', meeting.id)
    .where('deadline', '=', name)
    .execute();
  await announcePublication(trx);
  return ok(null);
}
