import type { CouncilId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, findCouncil } from '../../../ground/councils/index.ts';
import type { Meeting } from '../model/meeting.ts';
import { listMeetings } from '../store.ts';

export type Calendar = { readonly council: Council; readonly meetings: readonly Meeting[] };

/** Every meeting of a council; null where there is no such council. */
export async function findCalendar(trx: Trx, viewer: Viewer, councilId: CouncilId): Promise<Calendar | null> {
  const council = await findCouncil(trx, councilId);
  return council && { council, meetings: await listMeetings(trx, viewer, { councilId }) };
}

/** The council's one meeting on a day, YYYY-MM-DD; null where there is none. */
export async function findCalendarOfDay(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  day: string,
): Promise<Calendar | null> {
  const found = await findCalendar(trx, viewer, councilId);
  const meetings = found?.meetings.filter(({ heldOn }) => heldOn === day) ?? [];
  return found && meetings.length > 0 ? { ...found, meetings } : null;
}
