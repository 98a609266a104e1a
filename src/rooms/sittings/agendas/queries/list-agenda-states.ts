import { z } from 'zod';
import type { MeetingId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type State, states } from '../model/state.ts';

/** How far a meeting's agenda is; `none` also where the viewer may not know. */
export type AgendaState = 'none' | State;

/** The states of the meetings' agendas; a meeting without one the viewer may see is not in the answer. */
export async function listAgendaStates(
  trx: Trx,
  meetingIds: readonly MeetingId[],
): Promise<ReadonlyMap<string, AgendaState>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await trx
    .selectFrom('agendas')
    .select(['meeting_id', 'state'])
    .where('meeting_id', 'in', meetingIds)
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, z.enum(states).parse(row.state)]));
}
