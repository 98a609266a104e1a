import {
  councilCalendar,
  meetingCancellation,
  meetingChange,
  meetingDeadlines,
  meetingReinstatement,
  newMeeting,
  publicMeetingCalendar,
} from '../../../addresses/index.ts';
import { formOn } from '../../../platform/http/form-on.ts';
import type { Route } from '../../../platform/http/route.ts';
import {
  submitCancel,
  submitChange,
  submitDeadline,
  submitNew,
  submitReinstate,
} from './handlers/change-plan.ts';
import { showCouncilCalendar, showMeetingCalendar } from './handlers/show-calendar.ts';
import { showForm } from './handlers/show-form.ts';
import { withMeeting } from './handlers/with-meeting.ts';

/** On the meeting's own form, below its fields. */
function onForm(part: string, path: string, handle: Route['handle']): readonly Route[] {
  return formOn((place) => `${meetingChange(place)}#${part}`, { path, access: 'plan-meetings', handle });
}

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: newMeeting.pattern,
    access: 'plan-meetings',
    handle: (visit) => showForm(visit, null),
  },
  { method: 'POST', path: newMeeting.pattern, access: 'plan-meetings', handle: submitNew },
  { method: 'GET', path: meetingChange.pattern, access: 'plan-meetings', handle: withMeeting(showForm) },
  { method: 'POST', path: meetingChange.pattern, access: 'plan-meetings', handle: submitChange },
  ...onForm('aflysning', meetingCancellation.pattern, submitCancel),
  ...onForm('aflysning', meetingReinstatement.pattern, submitReinstate),
  ...onForm('frister', meetingDeadlines.pattern, submitDeadline),
  { method: 'GET', path: councilCalendar.pattern, access: 'public', handle: showCouncilCalendar },
  { method: 'GET', path: publicMeetingCalendar.pattern, access: 'public', handle: showMeetingCalendar },
];
