import { z } from 'zod';
import { councilInput, idInput, type MeetingId } from '../../../../kernel/ids.ts';
import type { Refusal, Result } from '../../../../kernel/result.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import type { Act } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { next, type State, states } from '../model/state.ts';
import { refuse } from '../texts.da.ts';

/** How a command names its agenda: by the meeting, within its council. */
export const agendaInput = z.object({
  councilId: councilInput,
  meetingId: idInput('meetings', 'agenda-unknown'),
});
export type AgendaInput = z.infer<typeof agendaInput>;

/**
 * Takes the agenda for writing until the transaction ends, and says no while an approved version waits to be sent.
 * @returns null when it may be written
 */
export async function refuseIfWaiting(trx: Trx, meetingId: MeetingId): Promise<Refusal | null> {
  const agenda = await trx
    .selectFrom('agendas')
    .select('state')
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst();
  const taken = whereWritable(agenda);
  return taken.ok ? null : taken.error;
}

/** The council's agenda of the meeting, taken for writing. Refusals: `agenda-unknown` · `agenda-version-waiting`. */
export async function takeAgenda(
  { trx }: Pick<Act, 'trx'>,
  { councilId, meetingId }: AgendaInput,
): Promise<Result<State>> {
  const agenda = await trx
    .selectFrom('agendas')
    .select('state')
    .where('meeting_id', '=', meetingId)
    .where('council_id', '=', councilId)
    .forUpdate()
    .executeTakeFirst();
  return whereWritable(agenda);
}

function whereWritable(agenda: { readonly state: string } | undefined): Result<State> {
  if (!agenda) return refused(refuse('agenda-unknown'));
  const written = next(z.enum(states).parse(agenda.state), 'write');
  return written === null ? refused(refuse('agenda-version-waiting')) : ok(written);
}
