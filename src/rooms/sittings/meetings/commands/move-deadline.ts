import { z } from 'zod';
import { dayInput, mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import {
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/dates.ts';
import { fieldsOfDeadlines } from '../forms/deadline-form.ts';
import { deadlineNames } from '../model/meeting.ts';
import { deadlinesOf } from '../queries/deadlines-of.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { setDeviation } from '../store.ts';
import { deadlineTitles, refuse } from '../texts.da.ts';

/**
 * Moves a deadline for a special reason (rules of procedure § 5, 4); the reason is shown wherever the deadline is.
 * The day of the meeting is allowed: an agenda may go out as late as that.
 * Refusals: `meeting-unknown` · `rules-unknown` · `deadline-unknown` · `deviation-date-missing` · `deviation-date-late` · `deviation-date-same` ·
 * `deviation-reason-missing` · `changed-meanwhile`.
 */
export const moveDeadline = command({
  name: 'meetings.move-deadline',
  right: 'plan-meetings',
  input: meetingPlace.extend({
    deadline: z.enum(deadlineNames, { error: 'deadline-unknown' }),
    movedTo: dayInput('deviation-date-missing'),
    deviationReason: neededText(mostLetters.reason, 'deviation-reason-missing'),
    ...asReadInput,
  }),
  refuse,
  announces: true,
  async run(act, { deadline: name, movedTo, deviationReason: reason, asRead, ...place }) {
    const taken = await takeMeeting(act, place, 'move-deadline');
    if (!taken.ok) return taken;
    const meeting = taken.value;
    await takeTurns(act, `deadlines:${meeting.id}`);
    const deadlines = await deadlinesOf(act.trx, meeting);
    if (!deadlines.ok) return deadlines;
    const changed = refuseIfChanged(fieldsOfDeadlines(deadlines.value), asRead);
    if (changed) return refused(changed);
    const deadline = deadlines.value.find((each) => each.name === name);
    if (!deadline) return refused(refuse('deadline-unknown'));
    if (movedTo > meeting.heldOn) return refused(refuse('deviation-date-late'));
    const { deviation } = deadline;
    if (movedTo === deadline.computedOn)
      return refused(refuse('deviation-date-same', { date: longDate(movedTo) }));
    if (deviation && deadline.on === movedTo && deviation.reason === reason) return unchanged(null);
    await setDeviation(act.trx, {
      meetingId: meeting.id,
      name,
      movedTo,
      reason,
      decidedBy: act.personId,
      at: act.at,
    });
    act.tell({
      about: [`meeting:${meeting.id}`],
      before: { deadline: deadlineTitles[name], on: deadline.on, reason: deviation?.reason ?? null },
      after: { deadline: deadlineTitles[name], on: movedTo, reason },
    });
    return ok(null);
  },
});
