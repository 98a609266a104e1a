import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { deleteMeeting } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes a meeting out of the year plan that came there by mistake. One that has an agenda, or anything else, is
 * cancelled instead, so that all who knew of it hear so. Refusals: `meeting-unknown` · `meeting-in-use`.
 */
export const unplanMeeting = command({
  name: 'meetings.unplan-meeting',
  right: 'plan-meetings',
  input: meetingPlace,
  refuse,
  announces: true,
  async run(act, place) {
    const taken = await takeMeeting(act, place, 'unplan');
    if (!taken.ok) return taken;
    const { id, heldOn } = taken.value;
    if (!(await deleteMeeting(act.trx, id))) return refused(refuse('meeting-in-use'));
    act.tell({ about: [`meeting:${id}`], before: { heldOn } });
    return ok(null);
  },
});
