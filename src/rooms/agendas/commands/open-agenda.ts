import { newId } from '../../../kernel/ids.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { Meeting } from '../../meetings/index.ts';

/** The sections of rules of procedure practice, for a council that has not made its own template. */
export const standardSections = [
  'Godkendelse af referat',
  'Siden sidst',
  'Regionalpolitiske sager',
  'Udpegninger',
  'KKR',
  'Punkter til næste møde',
  'Eventuelt',
] as const;

/** Starts the agenda of a meeting from the council's template; does nothing where it is there already. */
export async function openAgenda(trx: Trx, meeting: Meeting): Promise<void> {
  const opened = await trx
    .insertInto('agendas')
    .values({ meeting_id: meeting.id, council_id: meeting.councilId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst();
  if (!opened) return;
  const template = await trx
    .selectFrom('agenda_templates')
    .select('sections')
    .where('council_id', '=', meeting.councilId)
    .executeTakeFirst();
  const titles = template?.sections ?? standardSections;
  await trx
    .insertInto('agenda_sections')
    .values(
      titles.map((title, position) => ({
        id: newId(),
        meeting_id: meeting.id,
        position,
        title,
        number: null,
      })),
    )
    .execute();
}
