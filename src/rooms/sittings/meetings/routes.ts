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

const meetings = '/sekretariat/:council/moeder';
const planners: Access = ['secretariat'];

export const routes: readonly Route[] = [
  { method: 'GET', path: `${meetings}/nyt`, access: planners, handle: (visit) => showForm(visit, null) },
  { method: 'POST', path: `${meetings}/nyt`, access: planners, handle: submitNew },
  { method: 'GET', path: `${meetings}/:date/ret`, access: planners, handle: withMeeting(showForm) },
  { method: 'POST', path: `${meetings}/:date/ret`, access: planners, handle: submitChange },
  { method: 'POST', path: `${meetings}/:date/aflys`, access: planners, handle: submitCancel },
  { method: 'POST', path: `${meetings}/:date/genindsaet`, access: planners, handle: submitReinstate },
  { method: 'POST', path: `${meetings}/:date/frister`, access: planners, handle: submitDeadline },
  {
    method: 'GET',
    path: '/kalender/:file{[a-z0-9-]+\\.ics}',
    access: 'public',
    handle: showCouncilCalendar,
  },
  {
    method: 'GET',
    path: '/raad/:council/moeder/:file{\\d{4}-\\d{2}-\\d{2}\\.ics}',
    access: 'public',
    handle: showMeetingCalendar,
  },
];
