import type { Trx } from '../../../../platform/postgres/database.ts';
import type { AgendaVersion } from '../../../sittings/agendas/index.ts';
import { deadlinesOf, type Meeting } from '../../../sittings/meetings/index.ts';
import { decideTimeliness, type Timeliness } from './decide-timeliness.ts';

/**
 * Whether sending out today is in time. Only the agenda itself has a deadline: what comes later says itself why it
 * comes, and what is put up after the meeting was sent out in its time by other means.
 */
export async function findTimeliness(
  trx: Trx,
  meeting: Meeting,
  kind: AgendaVersion['kind'],
  today: Temporal.PlainDate,
): Promise<Timeliness> {
  if (kind !== 'agenda' || meeting.heldOn < today.toString()) return { kind: 'free' };
  const deadlines = await deadlinesOf(trx, meeting);
  // Without rules of procedure there is no deadline to miss; the meeting's own page says that they are lacking.
  if (!deadlines.ok) return { kind: 'free' };
  return decideTimeliness(deadlines.value.find(({ name }) => name === 'agenda') ?? null, today);
}
