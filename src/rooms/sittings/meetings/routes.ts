import {
  councilCalendar,
  meetingCancellation,
  meetingChange,
  meetingDeadlines,
  meetingReinstatement,
  newMeeting,
  publicMeetingCalendar,
} from '../../../addresses/index.ts';
import type { Access, Route } from '../../../platform/http/route.ts';
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

const planners: Access = ['secretariat'];

export const routes: readonly Route[] = [
  { method: 'GET', path: newMeeting.pattern, access: planners, handle: (visit) => showForm(visit, null) },
  { method: 'POST', path: newMeeting.pattern, access: planners, handle: submitNew },
  { method: 'GET', path: meetingChange.pattern, access: planners, handle: withMeeting(showForm) },
  { method: 'POST', path: meetingChange.pattern, access: planners, handle: submitChange },
  { method: 'POST', path: meetingCancellation.pattern, access: planners, handle: submitCancel },
  { method: 'POST', path: meetingReinstatement.pattern, access: planners, handle: submitReinstate },
  { method: 'POST', path: meetingDeadlines.pattern, access: planners, handle: submitDeadline },
  { method: 'GET', path: councilCalendar.pattern, access: 'public', handle: showCouncilCalendar },
  { method: 'GET', path: publicMeetingCalendar.pattern, access: 'public', handle: showMeetingCalendar },
];
