import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { meetingPlace, takeMeeting } from '../queries/take-meeting.ts';
import { setCancelled } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Undoes a cancellation; a meeting that stands is left alone, and calendars hear nothing. Refusals: `meeting-unknown`. */
export const reinstateMeeting = command({
  name: 'meetings.reinstate-meeting',
  right: 'plan-meetings',
  input: meetingPlace,
  refuse,
  announces: true,
  async run(act, place) {
    const taken = await takeMeeting(act, place, 'reinstate');
    if (!taken.ok) return taken;
    const { id, heldOn, cancelled } = taken.value;
    if (!cancelled) return unchanged(null);
    await setCancelled(act.trx, id, null);
    act.tell({ about: [`meeting:${id}`], before: cancelled, after: { heldOn } });
    return ok(null);
  },
});
