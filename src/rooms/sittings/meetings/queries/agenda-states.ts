import type { Trx } from '../../../../platform/postgres/database.ts';

/** How far a meeting's agenda is; `none` also where the viewer may not know. */
export type AgendaState = 'none' | 'draft' | 'approved' | 'sent';

/** Read from the agendas' table and not through their room, which builds on this one. */
export async function agendaStates(
  trx: Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AgendaState>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('agendas')
    .select(['meeting_id', 'state'])
    .where('meeting_id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.meeting_id, stateOf(row.state)]));
}

function stateOf(state: string): AgendaState {
  return state === 'approved' || state === 'sent' ? state : 'draft';
}
