import { councilInput, isId } from '../kernel/ids.ts';
import { type Result, refused } from '../kernel/result.ts';
import { systemViewer } from '../kernel/viewer.ts';
import type { House } from '../platform/door/index.ts';
import type { Trx } from '../platform/postgres/database.ts';
import type { PaperSubject } from '../rooms/ground/papers/index.ts';
import { type ExportOrder, exportPaper } from '../rooms/outward/exports/index.ts';
import { agendaKind } from '../rooms/sittings/agendas/index.ts';
import { listMeetings } from '../rooms/sittings/meetings/index.ts';
import { refuse } from './texts.da.ts';

/**
 * The agenda of a meeting as a file, for the command line.
 * @param name id of the meeting, or council and date: `kkr-midtjylland/2024-06-18`
 */
export async function exportAgenda(
  services: House,
  name: string,
  order: ExportOrder,
): ReturnType<typeof exportPaper> {
  const subject = await services.db.asSystem('command-line', (trx) => findNamed(trx, name));
  return subject ? exportPaper(services, agendaKind, subject, order) : unknownMeeting(name);
}

function unknownMeeting(meeting: string): Result<never> {
  return refused(refuse('export-meeting-unknown', { meeting }));
}

async function findNamed(trx: Trx, name: string): Promise<PaperSubject | null> {
  const [council = '', date = '', more] = isId(name) ? await placeOf(trx, name) : name.split('/');
  return more === undefined
    ? agendaKind.place.find(trx, systemViewer, { council: councilInput.parse(council), date })
    : null;
}

async function placeOf(trx: Trx, id: string): Promise<readonly string[]> {
  const meeting = (await listMeetings(trx, systemViewer, {})).find((each) => each.id === id);
  return meeting ? [meeting.councilId, meeting.heldOn] : [];
}
