import { agendaWork, meetingChange, ofMeeting } from '../../../../addresses/index.ts';
import { changesOn } from '../../../../platform/http/changes-on.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { changeMeeting } from '../commands/change-meeting.ts';
import { moveDeadline } from '../commands/move-deadline.ts';
import { planMeeting } from '../commands/plan-meeting.ts';
import { reinstateMeeting } from '../commands/reinstate-meeting.ts';
import { restoreDeadline } from '../commands/restore-deadline.ts';
import { postedDay } from '../forms/meeting-form.ts';
import type { Meeting } from '../model/meeting.ts';
import { sayDone } from '../queries/say-done.ts';
import type { MeetingPlace } from '../queries/take-meeting.ts';
import { showForm } from './show-form.ts';
import { withMeeting } from './with-meeting.ts';

export async function submitNew(visit: Visit): Promise<Response> {
  const { council: councilId } = visit.params;
  const planned = await visit.submit(planMeeting, { ...visit.form.fields, councilId });
  if (!planned.ok) return showForm(visit, null, planned.error);
  return toAgenda(visit, { councilId, heldOn: postedDay(visit.form.fields) }, null);
}

export const submitChange = withMeeting(async (visit, meeting) => {
  const { councilId, heldOn: was } = meeting;
  const changed = await visit.submit(changeMeeting, { ...visit.form.fields, councilId, was });
  if (!changed.ok) return showForm(visit, meeting, changed.error);
  return toAgenda(visit, { councilId, heldOn: postedDay(visit.form.fields) }, was);
});

async function toAgenda(visit: Visit, place: MeetingPlace, was: string | null): Promise<Response> {
  const said = await visit.read((trx) => sayDone(trx, visit.viewer, place, was));
  return redirectTo(agendaWork({ council: place.councilId, date: place.heldOn }), said);
}

/** A change of the meeting in the address: done, and back to its form; or refused on it. */
const changing = changesOn(withMeeting, {
  to: (_, meeting) => meetingChange(ofMeeting(meeting)),
  show: (faults, visit, meeting) => showForm(visit, meeting, faults),
});

function posted({ form }: Visit, { councilId, heldOn }: Meeting) {
  return { ...form.fields, councilId, heldOn };
}

export const submitCancel = changing(
  (visit, meeting) => visit.submit(cancelMeeting, posted(visit, meeting)),
  'Mødet er aflyst.',
);
export const submitReinstate = changing(
  (visit, meeting) => visit.submit(reinstateMeeting, posted(visit, meeting)),
  'Aflysningen er fortrudt.',
);
const submitMoved = changing(
  (visit, meeting) => visit.submit(moveDeadline, posted(visit, meeting)),
  'Fristen er flyttet.',
);
const submitRestored = changing(
  (visit, meeting) => visit.submit(restoreDeadline, posted(visit, meeting)),
  'Fristen er sat tilbage.',
);

/** The one form of a deadline moves it, or sets it back. */
export function submitDeadline(visit: Visit): Promise<Response> {
  return visit.form.text('do') === 'restore' ? submitRestored(visit) : submitMoved(visit);
}
