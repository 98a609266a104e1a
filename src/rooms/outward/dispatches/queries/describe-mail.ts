import type { Visit } from '../../../../platform/http/route.ts';
import { findVersion } from '../../../sittings/agendas/index.ts';
import { findMeeting } from '../../../sittings/meetings/index.ts';
import { mayReadLog } from '../policy.ts';
import type { MailBody } from './compose-mail.ts';
import { writeBody } from './write-mail.ts';

/** The mail about the version the address names, as those who sit in the council get it. */
export async function describeMail(visit: Visit): Promise<MailBody | null> {
  const { viewer, params, url, baseUrl } = visit;
  const councilId = params.council ?? '';
  const number = Number(url.searchParams.get('version'));
  if (!mayReadLog(viewer, councilId) || !Number.isSafeInteger(number) || number < 1 || number > 9999)
    return null;
  return visit.db.as(viewer, async (trx) => {
    const meeting = await findMeeting(trx, viewer, councilId, params.date ?? '');
    const version = meeting ? await findVersion(trx, viewer, meeting.id, number) : null;
    if (!meeting || !version) return null;
    return writeBody(trx, viewer, { version, meeting, withClosed: true, baseUrl });
  });
}
