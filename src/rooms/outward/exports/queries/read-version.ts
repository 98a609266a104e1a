import type { Visit } from '../../../../platform/http/route.ts';
import {
  type AgendaDocument,
  type AgendaVersion,
  findVersion,
  getDraft,
} from '../../../sittings/agendas/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import { mayExportDraft } from '../policy.ts';

type Asked = Pick<Visit, 'db' | 'viewer' | 'params' | 'url'>;

/** The version asked for by council and date (and `?version=2`), as the viewer may see it; null where there is none. */
export async function readVersion(visit: Asked, date: string): Promise<AgendaVersion | null> {
  const number = readNumber(visit.url.searchParams.get('version'));
  if (number === null) return null;
  return visit.db.as(visit.viewer, async (trx) => {
    const meeting = await findMeeting(trx, visit.viewer, visit.params.council ?? '', date);
    return meeting ? findVersion(trx, visit.viewer, meeting.id, number) : null;
  });
}

/** The agenda as it is being prepared, for those who prepare it. */
export async function readDraftDocument(visit: Asked, date: string): Promise<AgendaDocument | null> {
  const council = visit.params.council ?? '';
  if (!mayExportDraft(visit.viewer, council)) return null;
  return visit.db.as(visit.viewer, async (trx) => {
    const meeting = await findMeeting(trx, visit.viewer, council, date);
    return meeting ? getDraft(trx, visit.viewer, meeting.id) : null;
  });
}

/** Undefined where no version was asked for, null where it is no number. */
function readNumber(text: string | null): number | undefined | null {
  if (text === null) return undefined;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}
