import { type Answer, type Faults, faultsOf } from '../../../../kernel/faults.ts';
import type { MeetingId } from '../../../../kernel/ids.ts';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { changeMeeting, getMeeting, planMeeting } from '../../../sittings/meetings/index.ts';
import { type Answers, choiceOf } from '../model/answers.ts';
import type { Effect } from '../model/effect.ts';
import { meetingChoice, type PlannedMeeting } from '../model/storing-plan.ts';
import type { Day } from '../queries/plan-agenda.ts';
import { refuse, unknownPlace } from '../texts.da.ts';

/** Which meeting it is, and what of it the storing has made or changed. */
type MeetingDone = Pick<Effect, 'meetingMade' | 'meetingWas'> & { readonly id: MeetingId };

/**
 * The meeting of the day: put into the plan where that was said yes to, and given the file's time and place where they
 * were chosen. Refusals: `import-start-missing` · those of planning and changing a meeting
 */
export async function meetingOf(
  act: Act,
  day: Day,
  meeting: PlannedMeeting,
  answers: Answers,
): Promise<Answer<MeetingDone>> {
  if (meeting.is === 'new') return planned(act, day, meeting, answers);
  const { id, told, startsAt, place } = meeting;
  if (told === null || choiceOf(answers, meetingChoice) !== 'file')
    return ok({ id, meetingMade: false, meetingWas: null });
  const changed = await changeTimeAndPlace(act, id, told);
  return changed.ok ? ok({ id, meetingMade: false, meetingWas: { startsAt, place } }) : changed;
}

/** Gives a meeting another time and place. Refusals: those of changing a meeting. */
export async function changeTimeAndPlace(
  act: Act,
  id: MeetingId,
  told: { readonly startsAt: string; readonly place: string },
): Promise<Answer<null>> {
  const { councilId, heldOn, endsAt, form, kind, joinAddress } = await getMeeting(act.trx, act.viewer, id);
  const lasting = { councilId, heldOn, endsAt, form, kind, joinAddress };
  return inner(act, changeMeeting, { ...lasting, ...told, was: heldOn });
}

async function planned(
  act: Act,
  day: Day,
  meeting: PlannedMeeting & { readonly is: 'new' },
  answers: Answers,
): Promise<Answer<MeetingDone>> {
  const startsAt = answers.startsAt || meeting.startsAt;
  if (!startsAt) return refused(faultsOf(refuse('import-start-missing')));
  const place = answers.place || meeting.place || unknownPlace;
  const told = {
    startsAt,
    place,
    endsAt: null,
    form: 'physical',
    kind: 'ordinary',
    joinAddress: null,
  } as const;
  const made = await inner(act, planMeeting, { ...day, ...told });
  return made.ok ? ok({ id: made.value, meetingMade: true, meetingWas: null }) : refused(atDate(made.error));
}

/** The plan calls the day otherwise than the form of what was read does. */
function atDate([first, ...rest]: Faults): Faults {
  const moved = (fault: Refusal) => (fault.field === 'heldOn' ? { ...fault, field: 'meetingOn' } : fault);
  return [moved(first), ...rest.map(moved)];
}
