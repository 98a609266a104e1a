import {
  agendaWork,
  councilCalendar,
  councilWork,
  meetingCancellation,
  meetingChange,
  meetingDeadlines,
  meetingReinstatement,
  newMeeting,
  ofMeeting,
  publicMeetingCalendar,
  yearPlan,
} from '../../../addresses/index.ts';
import type { Refusal } from '../../../kernel/result.ts';
import { htmlReply, redirectTo } from '../../../platform/http/reply.ts';
import type { Access, Route, Visit } from '../../../platform/http/route.ts';
import { findCouncil } from '../../ground/councils/index.ts';
import { cancelMeeting, reinstateMeeting } from './commands/cancel-meeting.ts';
import { changeMeeting } from './commands/change-meeting.ts';
import { moveDeadline } from './commands/move-deadline.ts';
import { type FieldRefusals, parseMeeting } from './commands/parse-meeting.ts';
import { planMeeting } from './commands/plan-meeting.ts';
import { restoreDeadline } from './commands/restore-deadline.ts';
import { calendarDay, type Meeting } from './model.ts';
import { councilWorkPage } from './pages/council-work-page.ts';
import { meetingFormPage } from './pages/meeting-form-page.ts';
import { yearPlanPage } from './pages/year-plan-page.ts';
import { deadlinesOf } from './queries/deadlines-of.ts';
import { describeComing, describeYear } from './queries/describe-council.ts';
import { meetingCalendar } from './queries/meeting-calendar.ts';
import { findMeeting, listMeetings } from './store.ts';

const preparers: Access = ['secretariat', 'chair'];
const planners: Access = ['secretariat'];
const missing = () => new Response(null, { status: 404 });

async function showWork(visit: Visit): Promise<Response> {
  const work = await describeComing(visit);
  return work ? htmlReply(councilWorkPage(visit, work)) : missing();
}

async function showYear(visit: Visit): Promise<Response> {
  const asked = Number(visit.url.searchParams.get('aar') ?? '');
  const year = Number.isInteger(asked) && asked > 1900 && asked < 2200 ? asked : visit.clock.today().year;
  const work = await describeYear(visit, year);
  return work ? htmlReply(yearPlanPage(visit, work)) : missing();
}

async function replyForm(visit: Visit, meeting: Meeting | null, faults: FieldRefusals): Promise<Response> {
  const found = await visit.db.as(visit.viewer, async (trx) => {
    const council = await findCouncil(trx, visit.params.council ?? '');
    const deadlines = meeting ? await deadlinesOf(trx, meeting) : null;
    return { council, deadlines: deadlines?.ok ? deadlines.value : [] };
  });
  if (!found.council) return missing();
  const stored = meeting ? fieldsOf(meeting) : {};
  const page = {
    ...found,
    council: found.council,
    meeting,
    fields: { ...stored, ...visit.form.fields },
    faults,
  };
  return htmlReply(meetingFormPage(visit, page), Object.keys(faults).length > 0 ? 422 : 200);
}

function fieldsOf(meeting: Meeting): Readonly<Record<string, string>> {
  const { heldOn, startsAt, place, form, kind } = meeting;
  return {
    heldOn,
    startsAt,
    endsAt: meeting.endsAt ?? '',
    place,
    form,
    kind,
    joinAddress: meeting.joinAddress ?? '',
  };
}

/** Looks the meeting of the address up and hands it on; the same answer for "not there" and "not yours". */
function withMeeting(handle: (visit: Visit, meeting: Meeting) => Promise<Response>): Route['handle'] {
  return async (visit) => {
    const { council = '', date = '' } = visit.params;
    const meeting = await visit.db.as(visit.viewer, (trx) => findMeeting(trx, visit.viewer, council, date));
    return meeting ? handle(visit, meeting) : missing();
  };
}

async function submitNew(visit: Visit): Promise<Response> {
  const parsed = parseMeeting(visit.form.fields);
  if (!parsed.ok) return replyForm(visit, null, parsed.error);
  const { council = '' } = visit.params;
  const planned = await visit.db.as(visit.viewer, (trx) =>
    planMeeting(trx, visit.viewer, council, parsed.value),
  );
  if (!planned.ok) return replyForm(visit, null, planned.error);
  return redirectTo(agendaWork({ council, date: parsed.value.heldOn }), 'Mødet er planlagt.');
}

const submitChange = withMeeting(async (visit, meeting) => {
  const parsed = parseMeeting(visit.form.fields);
  if (!parsed.ok) return replyForm(visit, meeting, parsed.error);
  const changed = await visit.db.as(visit.viewer, (trx) =>
    changeMeeting(trx, visit.viewer, meeting, parsed.value),
  );
  if (!changed.ok) return replyForm(visit, meeting, changed.error);
  return redirectTo(
    agendaWork({ council: meeting.councilId, date: parsed.value.heldOn }),
    'Mødet er ændret.',
  );
});

const submitCancel = withMeeting(async (visit, meeting) => {
  const cancelled = await visit.db.as(visit.viewer, (trx) =>
    cancelMeeting(trx, meeting, visit.form.text('reason'), visit.clock.now()),
  );
  if (!cancelled.ok) return replyForm(visit, meeting, { reason: cancelled.error });
  return redirectTo(meetingChange(ofMeeting(meeting)), 'Mødet er aflyst.');
});

const submitReinstate = withMeeting(async (visit, meeting) => {
  await visit.db.as(visit.viewer, (trx) => reinstateMeeting(trx, meeting));
  return redirectTo(meetingChange(ofMeeting(meeting)), 'Aflysningen er fortrudt.');
});

const submitDeadline = withMeeting(async (visit, meeting) => {
  const restored = visit.form.text('restore');
  if (restored !== '') return submitRestored(visit, meeting, restored);
  const { deadline = '', movedTo = '', deviationReason: reason = '' } = visit.form.fields;
  const moved = await visit.db.as(visit.viewer, (trx) =>
    moveDeadline(trx, visit.viewer, meeting, { deadline, movedTo, reason }),
  );
  if (!moved.ok) return replyForm(visit, meeting, deadlineFault(moved.error));
  return redirectTo(meetingChange(ofMeeting(meeting)), 'Fristen er flyttet.');
});

async function submitRestored(visit: Visit, meeting: Meeting, deadline: string): Promise<Response> {
  const done = await visit.db.as(visit.viewer, (trx) => restoreDeadline(trx, meeting, deadline));
  if (!done.ok) return replyForm(visit, meeting, deadlineFault(done.error));
  return redirectTo(meetingChange(ofMeeting(meeting)), 'Fristen er sat tilbage.');
}

function deadlineFault(refusal: Refusal): FieldRefusals {
  return refusal.code === 'deviation-reason-missing' ? { deviationReason: refusal } : { movedTo: refusal };
}

async function showCalendar(visit: Visit, councilId: string, date: string | null): Promise<Response> {
  // An address may hold anything; PostgreSQL would refuse what is no date.
  if (date !== null && !calendarDay.safeParse(date).success) return missing();
  const found = await visit.db.as(visit.viewer, async (trx) => {
    const council = await findCouncil(trx, councilId);
    const filter = date === null ? { councilId } : { councilId, from: date, until: date };
    const meetings = council ? await listMeetings(trx, visit.viewer, filter) : [];
    return council && (date === null || meetings.length > 0) ? { council, meetings } : null;
  });
  if (!found) return missing();
  const source = { councilName: found.council.name, baseUrl: visit.baseUrl, at: visit.clock.now() };
  return new Response(meetingCalendar(found.meetings, source), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}

export const routes: readonly Route[] = [
  { method: 'GET', path: councilWork.pattern, access: preparers, handle: showWork },
  { method: 'GET', path: yearPlan.pattern, access: preparers, handle: showYear },
  {
    method: 'GET',
    path: newMeeting.pattern,
    access: planners,
    handle: (visit) => replyForm(visit, null, {}),
  },
  { method: 'POST', path: newMeeting.pattern, access: planners, handle: submitNew },
  {
    method: 'GET',
    path: meetingChange.pattern,
    access: planners,
    handle: withMeeting((visit, meeting) => replyForm(visit, meeting, {})),
  },
  { method: 'POST', path: meetingChange.pattern, access: planners, handle: submitChange },
  { method: 'POST', path: meetingCancellation.pattern, access: planners, handle: submitCancel },
  { method: 'POST', path: meetingReinstatement.pattern, access: planners, handle: submitReinstate },
  { method: 'POST', path: meetingDeadlines.pattern, access: planners, handle: submitDeadline },
  {
    method: 'GET',
    path: councilCalendar.pattern,
    access: 'public',
    handle: (visit) => showCalendar(visit, (visit.params.calendar ?? '').replace(/\.ics$/, ''), null),
  },
  {
    method: 'GET',
    path: publicMeetingCalendar.pattern,
    access: 'public',
    handle: (visit) =>
      showCalendar(visit, visit.params.council ?? '', (visit.params.calendar ?? '').slice(0, 10)),
  },
];
