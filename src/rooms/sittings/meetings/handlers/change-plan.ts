import { agendaWork, meetingChange, ofMeeting } from '../../../../addresses/index.ts';
import type { CouncilId } from '../../../../kernel/ids.ts';
import { redirectTo } from '../../../../platform/http/reply.ts';
import type { Visit } from '../../../../platform/http/route.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { changeMeeting } from '../commands/change-meeting.ts';
import { moveDeadline } from '../commands/move-deadline.ts';
import { planMeeting } from '../commands/plan-meeting.ts';
import { reinstateMeeting } from '../commands/reinstate-meeting.ts';
import { restoreDeadline } from '../commands/restore-deadline.ts';
import { sayDone } from '../queries/say-done.ts';
import type { MeetingPlace } from '../queries/take-meeting.ts';
import { showForm } from './show-form.ts';
import { withMeeting } from './with-meeting.ts';

export async function submitNew(visit: Visit): Promise<Response> {
  const { council: councilId } = visit.params;
  const planned = await visit.submit(planMeeting, { ...visit.form.fields, councilId });
  if (!planned.ok) return showForm(visit, null, planned.error);
  return toAgenda(visit, { councilId, heldOn: visit.form.text('heldOn') }, null);
}

export const submitChange = withMeeting(async (visit, meeting) => {
  const { councilId, heldOn: was } = meeting;
  const changed = await visit.submit(changeMeeting, { ...visit.form.fields, councilId, was });
  if (!changed.ok) return showForm(visit, meeting, changed.error);
  return toAgenda(visit, { councilId, heldOn: visit.form.text('heldOn') }, was);
});

async function toAgenda(visit: Visit, place: MeetingPlace, was: string | null): Promise<Response> {
  const said = await visit.read((trx) => sayDone(trx, visit.viewer, place, was));
  return redirectTo(agendaWork({ council: place.councilId, date: place.heldOn }), said);
}

/** A change of the meeting in the address: done, and back to its form; or refused on it. */
function changing(change: (visit: Visit, place: Place) => ReturnType<Visit['submit']>, notice: string) {
  return withMeeting(async (visit, meeting) => {
    const { councilId, heldOn } = meeting;
    const done = await change(visit, { ...visit.form.fields, councilId, heldOn });
    if (!done.ok) return showForm(visit, meeting, done.error);
    return redirectTo(meetingChange(ofMeeting(meeting)), notice);
  });
}

type Place = Readonly<Record<string, string>> & { readonly councilId: CouncilId; readonly heldOn: string };

export const submitCancel = changing(
  (visit, posted) => visit.submit(cancelMeeting, posted),
  'Mødet er aflyst.',
);
export const submitReinstate = changing(
  (visit, posted) => visit.submit(reinstateMeeting, posted),
  'Aflysningen er fortrudt.',
);
const submitMoved = changing((visit, posted) => visit.submit(moveDeadline, posted), 'Fristen er flyttet.');
const submitRestored = changing(
  (visit, posted) => visit.submit(restoreDeadline, { ...posted, deadline: visit.form.text('restore') }),
  'Fristen er sat tilbage.',
);

/** The one form of a deadline moves it, or sets it back. */
export function submitDeadline(visit: Visit): Promise<Response> {
  return visit.form.text('restore') === '' ? submitMoved(visit) : submitRestored(visit);
}
