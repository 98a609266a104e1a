import { councilInput } from '../../../../kernel/ids.ts';
import { notFound } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { meetingCalendar } from '../model/meeting-calendar.ts';
import { type Calendar, findCalendar, findCalendarOfDay } from '../queries/find-calendar.ts';

/** Every meeting of a council, to subscribe to. */
export async function showCouncilCalendar(visit: Visit): Promise<Response> {
  const councilId = councilInput.parse((visit.params.calendar ?? '').replace(/\.ics$/, ''));
  return reply(visit, await visit.read((trx) => findCalendar(trx, visit.viewer, councilId)));
}

/** One meeting, to put into a calendar. */
export async function showMeetingCalendar(visit: Visit): Promise<Response> {
  const { council, calendar = '' } = visit.params;
  const day = calendar.slice(0, 10);
  return reply(visit, await visit.read((trx) => findCalendarOfDay(trx, visit.viewer, council, day)));
}

function reply(visit: Visit, found: Calendar | null): Response {
  if (!found) return notFound();
  const source = { councilName: found.council.name, baseUrl: visit.baseUrl, at: visit.clock.now() };
  return new Response(meetingCalendar(found.meetings, source), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
