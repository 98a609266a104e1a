import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { attendanceSchema } from '../model/draft.ts';
import { agendaInput, takeAgenda } from '../queries/take-agenda.ts';
import { refuse } from '../texts.da.ts';

/**
 * Keeps who was at the meeting, as its minutes put it. Silent: it is a part of the reading in, which tells.
 * Refusals: those of the agenda.
 */
export const keepAttendance = command({
  name: 'agendas.keep-attendance',
  right: 'write-agenda',
  input: agendaInput.extend({ attendance: attendanceSchema }),
  refuse,
  silent: true,
  async run(act, { attendance, ...agenda }) {
    const taken = await takeAgenda(act, agenda);
    if (!taken.ok) return taken;
    await act.trx
      .updateTable('agendas')
      .set({ attendance: JSON.stringify(attendance) })
      .where('meeting_id', '=', agenda.meetingId)
      .execute();
    return ok(null);
  },
});
