import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { fieldsOfDeadlines } from '../forms/deadline-form.ts';
import { deadlineNames } from '../model/meeting.ts';
import { deadlinesOf } from '../queries/deadlines-of.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { removeDeviation } from '../store.ts';
import { deadlineTitles, refuse } from '../texts.da.ts';

/**
 * A deadline that was moved is again what the rules of procedure make it; where it was moved to, why and by whom stays
 * in the history. Refusals: `meeting-unknown` · `deadline-unknown` · `changed-meanwhile`.
 */
export const restoreDeadline = command({
  name: 'meetings.restore-deadline',
  right: 'plan-meetings',
  input: meetingPlace.extend({
    deadline: z.enum(deadlineNames, { error: 'deadline-unknown' }),
    ...asReadInput,
  }),
  refuse,
  announces: true,
  async run(act, { deadline: name, asRead, ...place }) {
    const taken = await takeMeeting(act, place, 'restore-deadline');
    if (!taken.ok) return taken;
    await takeTurns(act, `deadlines:${taken.value.id}`);
    // Where the rules of its day are unknown, none is shown; one that was moved before can still be set back.
    const shown = await deadlinesOf(act.trx, taken.value);
    const changed = refuseIfChanged(fieldsOfDeadlines(shown.ok ? shown.value : []), asRead);
    if (changed) return refused(changed);
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
