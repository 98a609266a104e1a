import { html } from 'hono/html';
import {
  councilWork,
  meetingCancellation,
  meetingChange,
  meetingDeadlines,
  meetingReinstatement,
  newMeeting,
  ofMeeting,
  yearPlan,
} from '../../../../addresses/index.ts';
import { isCalendarDay } from '../../../../kernel/dates.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  boundFields,
  button,
  type Filled,
  type Frame,
  fieldForm,
  formPage,
  pressForm,
  weekdayDate,
} from '../../../../ui/index.ts';
import { historyPart } from '../../../ground/history/index.ts';
import { fieldsOfMeeting } from '../forms/meeting-form.ts';
import { type Meeting, meetingForms, meetingKinds } from '../model/meeting.ts';
import type { DescribedForm } from '../queries/describe-form.ts';
import { fieldNames, formNames, kindNames } from '../texts.da.ts';
import { deadlineForm } from './deadline-form.ts';

type MeetingFormPage = DescribedForm & Filled;

/** A new meeting, or one to change, move deadlines for, or call off. */
export function meetingFormPage(frame: Frame, page: MeetingFormPage): Html {
  const { council, meeting, faults } = page;
  const place = { council: council.id };
  return formPage(frame, {
    heading: meeting ? `Ret mødet ${weekdayDate(meeting.heldOn)}` : 'Planlæg et møde',
    back: [
      { text: council.name, href: councilWork(place) },
      { text: 'Årsplan', href: yearPlan(place) },
    ],
    faults,
    action: meeting ? meetingChange(ofMeeting(meeting)) : newMeeting(place),
    body: meetingFields(page),
    stored: meeting
      ? { fields: fieldsOfMeeting(meeting), names: fieldNames, told, typed: page.fields }
      : null,
    submit: meeting ? 'Gem mødet' : 'Planlæg mødet',
    after: meeting ? afterwards(frame, page, meeting) : '',
  });
}

/** A choice as the form calls it, and a day as people write it. */
function told(name: string, value: string): string {
  const form = meetingForms.find((each) => name === 'form' && each === value);
  const kind = meetingKinds.find((each) => name === 'kind' && each === value);
  if (form) return formNames[form];
  if (kind) return kindNames[kind];
  return name === 'heldOn' && isCalendarDay(value) ? weekdayDate(value) : value;
}

function meetingFields(page: MeetingFormPage): Html {
  const field = boundFields(page);
  const forms = meetingForms.map((form) => ({ value: form, text: formNames[form] }));
  const kinds = meetingKinds.map((kind) => ({ value: kind, text: kindNames[kind] }));
  const join = 'Vises kun for rådets medlemmer, stedfortrædere, gæster og sekretariat.';
  return html`
    ${field.day({ name: 'heldOn', label: fieldNames.heldOn, required: true })}
    ${field.time({ name: 'startsAt', label: fieldNames.startsAt, required: true })}
    ${field.time({ name: 'endsAt', label: fieldNames.endsAt })}
    ${field.radio({ name: 'form', legend: fieldNames.form, options: forms, value: 'physical' })}
    ${field.text({ name: 'place', label: fieldNames.place })}
    ${field.text({ name: 'joinAddress', label: fieldNames.joinAddress, hint: join, type: 'url' })}
    ${field.select({ name: 'kind', label: fieldNames.kind, options: kinds, value: 'ordinary' })}
  `;
}

function afterwards(frame: Frame, page: MeetingFormPage, meeting: Meeting): Html {
  const place = ofMeeting(meeting);
  return html`
    ${page.withoutRules === null ? '' : html`<h2 id="frister">Frister</h2><p>${page.withoutRules}</p>`}
    ${page.deadlines.length === 0 ? '' : deadlineForm(frame, page, meetingDeadlines(place))}
    ${
      meeting.cancelled
        ? cancelled(frame, meeting.cancelled.reason, meetingReinstatement(place))
        : cancelForm(frame, page, meetingCancellation(place))
    }
    ${historyPart(page.history)}
  `;
}

function cancelled(frame: Frame, reason: string, address: string): Html {
  const undo = button('Fortryd aflysningen', { kind: 'secondary' });
  return html`<h2 id="aflysning">Mødet er aflyst</h2>
    <p>${reason}</p>
    ${pressForm(frame, { action: address }, undo)}`;
}

function cancelForm(frame: Frame, page: MeetingFormPage, address: string): Html {
  const hint = 'Begrundelsen vises i kalenderen og på mødets side.';
  return html`<h2 id="aflysning">Aflys mødet</h2>
    ${fieldForm(frame, {
      action: address,
      fields: boundFields(page).area({
        name: 'reason',
        label: 'Hvorfor aflyses mødet?',
        hint,
        rows: 2,
        required: true,
      }),
      submit: button('Aflys mødet', { kind: 'warning' }),
    })}`;
}
