import { z } from 'zod';
import type { MeetingId } from '../../../../kernel/ids.ts';
import { Meanwhile } from '../../../../platform/postgres/came-second.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { next, type StateEvent, states } from '../model/state.ts';

/**
 * Brings an agenda that is there on to its next state.
 * @throws where the table of states does not know the event: the command asks before it comes here
 */
export async function changeState(trx: Trx, meetingId: MeetingId, event: StateEvent): Promise<void> {
  const agenda = await trx
    .selectFrom('agendas')
    .select('state')
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const from = z.enum(states).parse(agenda.state);
  const state = next(from, event);
  if (state === null) throw new Meanwhile(`an agenda that is ${from} cannot ${event}`);
  await trx.updateTable('agendas').set({ state }).where('meeting_id', '=', meetingId).execute();
}
