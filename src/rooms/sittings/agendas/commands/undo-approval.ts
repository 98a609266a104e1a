import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command, inner } from '../../../../platform/door/index.ts';
import { hasGoneOut, removeUnsentPaper } from '../../../ground/papers/index.ts';
import { agendaOf, findWaitingVersion } from '../../agenda-papers/index.ts';
import { changeState } from '../store/change-state.ts';
import { refuse } from '../texts.da.ts';

/** Takes an approval back before it is sent, so that the agenda can be changed again. Refusals: `version-unknown`. */
export const undoApproval = command({
  name: 'agendas.undo-approval',
  right: 'approve-agenda',
  input: z.object({ councilId: councilInput, meetingId: idInput('meetings') }),
  refuse,
  async run(act, { councilId, meetingId }) {
    const waiting = await findWaitingVersion(act.trx, act.viewer, meetingId);
    if (!waiting) return refused(refuse('version-unknown'));
    const removed = await inner(act, removeUnsentPaper, { councilId, paperId: waiting.id });
    if (!removed.ok) return removed;
    const wasSent = await hasGoneOut(act.trx, agendaOf(meetingId));
    await changeState(act.trx, meetingId, wasSent ? 'undo-later-approval' : 'undo-first-approval');
    act.tell({ about: [`meeting:${meetingId}`], before: { version: waiting.number } });
    return ok(null);
  },
});
