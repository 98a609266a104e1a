import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { announcePublication } from '../../../../platform/postgres/announce.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { calendarDay, type DeadlineName, deadlineNames, type Meeting } from '../model.ts';
import { deadlinesOf } from '../queries/deadlines-of.ts';
import { refuse } from '../texts.da.ts';

/**
 * Moves a deadline for a special reason (rules of procedure § 5, 4); the reason is shown wherever the deadline is.
 * The day of the meeting is allowed: an agenda may go out as late as that.
 * Refusals: `deadline-unknown` · `deviation-date-invalid` · `deviation-reason-missing`.
 */
export async function moveDeadline(
  trx: Trx,
  viewer: Viewer,
  meeting: Meeting,
  input: { readonly deadline: string; readonly movedTo: string; readonly reason: string },
): Promise<Result<null>> {
  const name = deadlineNames.find((known) => known === input.deadline);
  if (!name || !(await hasDeadline(trx, meeting, name))) return refused(refuse('deadline-unknown'));
  const date = calendarDay.safeParse(input.movedTo);
  if (!date.success || date.data > meeting.heldOn) return refused(refuse('deviation-date-invalid'));
  const reason = input.reason.trim();
  if (reason === '') return refused(refuse('deviation-reason-missing'));
  const decidedBy = viewer.kind === 'person' ? viewer.personId : null;
  await trx
    .insertInto('deadline_deviations')
    .values({ meeting_id: meeting.id, deadline: name, moved_to: date.data, reason, decided_by: decidedBy })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'deadline'])
        .doUpdateSet({ moved_to: date.data, reason, decided_by: decidedBy }),
    )
    .execute();
  await announcePublication(trx);
  return ok(null);
}

/** Only a constitutive meeting has a deadline for alliances; where no rules are known, none can be ruled out. */
async function hasDeadline(trx: Trx, meeting: Meeting, name: DeadlineName): Promise<boolean> {
  const deadlines = await deadlinesOf(trx, meeting);
  return !deadlines.ok || deadlines.value.some((deadline) => deadline.name === name);
}
