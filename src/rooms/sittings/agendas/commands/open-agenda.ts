import { newId } from '../../../../kernel/ids.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
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

/**
 * Starts the agenda of a meeting; does nothing where it is there already.
 * @param sections titles to start with; left out: the council's template
 */
export async function openAgenda(trx: Trx, meeting: Meeting, sections?: readonly string[]): Promise<void> {
  const opened = await trx
    .insertInto('agendas')
    .values({ meeting_id: meeting.id, council_id: meeting.councilId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst();
  if (!opened) return;
  const titles = sections ?? (await templateOf(trx, meeting.councilId));
  if (titles.length === 0) return;
  const rows = titles.map((title, position) => ({
    id: newId(),
    meeting_id: meeting.id,
    position,
    title,
    number: null,
  }));
  await trx.insertInto('agenda_sections').values(rows).execute();
}

async function templateOf(trx: Trx, councilId: string): Promise<readonly string[]> {
  const template = await trx
    .selectFrom('agenda_templates')
    .select('sections')
    .where('council_id', '=', councilId)
    .executeTakeFirst();
  return template?.sections ?? standardSections;
}
