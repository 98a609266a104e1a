import { newId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { meetingInput } from '../forms/meeting-form.ts';
import { next } from '../model/state.ts';
import { dayTaken, refuseWithoutRules } from '../queries/check-day.ts';
import { findMeeting, insertMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts a meeting into the council's year plan.
 * Refusals: those of the form · `meeting-day-taken` · `rules-unknown` (a day to come that no rules of procedure cover).
 * @returns the meeting's id
 */
export const planMeeting = command({
  name: 'meetings.plan-meeting',
  right: 'plan-meetings',
  input: meetingInput,
  refuse,
  announces: true,
  async run(act, input) {
    const { trx, viewer } = act;
    const there = await findMeeting(trx, viewer, input.councilId, input.heldOn);
    if (next(there, 'plan') === null) return refused(dayTaken(input.heldOn));
    const withoutRules = await refuseWithoutRules(act, input);
    if (withoutRules) return refused(withoutRules);
    const id = newId<'meetings'>();
    await insertMeeting(trx, { id, ...input });
    act.tell({ about: [`meeting:${id}`], after: { heldOn: input.heldOn, place: input.place } });
    return ok(id);
  },
});
