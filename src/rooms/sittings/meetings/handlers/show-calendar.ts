import { isCalendarDay } from '../../../../kernel/dates.ts';
import { type CouncilId, councilInput } from '../../../../kernel/ids.ts';
import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { meetingCalendar } from '../model/meeting-calendar.ts';
import { listMeetings } from '../store.ts';

/** Every meeting of a council, to subscribe to. */
export function showCouncilCalendar(visit: Visit): Promise<Response> {
  return showCalendar(visit, councilInput.parse((visit.params.calendar ?? '').replace(/\.ics$/, '')), {});
}

/** One meeting, to put into a calendar. */
export async function showMeetingCalendar(visit: Visit): Promise<Response> {
  const date = (visit.params.calendar ?? '').slice(0, 10);
  if (!isCalendarDay(date)) return notFound();
  return showCalendar(visit, visit.params.council, { from: date, until: date });
}

type Range = { readonly from?: string; readonly until?: string };

async function showCalendar(visit: Visit, councilId: CouncilId, range: Range): Promise<Response> {
  const found = await visit.read(async (trx) => {
    const council = await findCouncil(trx, councilId);
    const meetings = council ? await listMeetings(trx, visit.viewer, { councilId, ...range }) : [];
    return council && (range.from === undefined || meetings.length > 0) ? { council, meetings } : null;
  });
  if (!found) return notFound();
  const source = { councilName: found.council.name, baseUrl: visit.baseUrl, at: visit.clock.now() };
  return new Response(meetingCalendar(found.meetings, source), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
