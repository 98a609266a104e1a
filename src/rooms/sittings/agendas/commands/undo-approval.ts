import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findVersion, findWaitingVersion } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { changeState } from './change-state.ts';

/** Takes an approval back before it is sent, so that the agenda can be changed again. */
export async function undoApproval(trx: Trx, viewer: Viewer, meetingId: string): Promise<Result<null>> {
  const waiting = await findWaitingVersion(trx, viewer, meetingId);
  if (!waiting) return refused(refuse('version-unknown'));
  await trx.deleteFrom('agenda_versions').where('id', '=', waiting.id).execute();
  const sent = await findVersion(trx, viewer, meetingId);
  await changeState(trx, meetingId, sent ? 'undo-later-approval' : 'undo-first-approval');
  return ok(null);
}
