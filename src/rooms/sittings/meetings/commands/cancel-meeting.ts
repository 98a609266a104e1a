import { mostLetters, neededText } from '../../../../kernel/inputs.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { setCancelled } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Calls a meeting off; it stays in the plan and in the calendars as cancelled, with the reason.
 * Refusals: `meeting-unknown` · `meeting-already-cancelled` · `cancel-reason-missing`.
 */
export const cancelMeeting = command({
  name: 'meetings.cancel-meeting',
  right: 'plan-meetings',
  input: meetingPlace.extend({ reason: neededText(mostLetters.reason, 'cancel-reason-missing') }),
  refuse,
  announces: true,
  async run(act, { reason, ...place }) {
    const taken = await takeMeeting(act, place, 'cancel');
    if (!taken.ok) return taken;
    const { id, heldOn } = taken.value;
    await setCancelled(act.trx, id, { at: act.at, reason });
    act.tell({ about: [`meeting:${id}`], after: { heldOn, reason } });
    return ok(null);
  },
});
