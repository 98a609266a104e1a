import { type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { hasGoneOut, removeUnsentPaper } from '../../../ground/papers/index.ts';
import { agendaOf, findWaitingVersion } from '../../agenda-papers/index.ts';
import { refuse } from '../texts.da.ts';

/** Takes an approval back before it is sent, so that the agenda can be changed again. */
export async function undoApproval(trx: Trx, viewer: Viewer, meetingId: string): Promise<Result<null>> {
  const waiting = await findWaitingVersion(trx, viewer, meetingId);
  if (!waiting) return refused(refuse('version-unknown'));
  const removed = await removeUnsentPaper(trx, viewer, waiting.id);
  if (!removed.ok) return removed;
  const state = (await hasGoneOut(trx, agendaOf(meetingId))) ? 'sent' : 'draft';
  await trx.updateTable('agendas').set({ state }).where('meeting_id', '=', meetingId).execute();
  return removed;
}
