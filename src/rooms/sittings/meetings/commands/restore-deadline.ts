import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { deadlineNames } from '../model/meeting.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { removeDeviation } from '../store.ts';
import { deadlineTitles, refuse } from '../texts.da.ts';

/**
 * A deadline that was moved is again what the rules of procedure make it; where it was moved to, why and by whom stays
 * in the history. Refusals: `meeting-unknown` · `deadline-unknown`.
 */
export const restoreDeadline = command({
  name: 'meetings.restore-deadline',
  right: 'plan-meetings',
  input: meetingPlace.extend({ deadline: z.enum(deadlineNames, { error: 'deadline-unknown' }) }),
  refuse,
  announces: true,
  async run(act, { deadline: name, ...place }) {
    const taken = await takeMeeting(act, place);
    if (!taken.ok) return taken;
    const removed = await removeDeviation(act.trx, taken.value.id, name);
    if (!removed) return unchanged(null);
    act.tell({
      about: [`meeting:${taken.value.id}`],
      before: { deadline: deadlineTitles[name], on: removed.movedTo, reason: removed.reason },
      after: { deadline: deadlineTitles[name] },
    });
    return ok(null);
  },
});
