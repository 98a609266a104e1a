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
import type { Html } from '../../../../platform/http/reply.ts';
import {
  button,
  errorSummary,
  type Frame,
  layout,
  postForm,
  radioField,
  selectField,
  textArea,
  textField,
  weekdayDate,
} from '../../../../ui/index.ts';
import type { FieldRefusals } from '../commands/parse-meeting.ts';
import { type Deadline, type Meeting, meetingForms, meetingKinds } from '../model.ts';
import { formNames, kindNames } from '../texts.da.ts';
import { deadlineForm } from './deadline-form.ts';

export type MeetingFormPage = {
  readonly council: { readonly id: string; readonly name: string };
  /** Null for a new meeting. */
  readonly meeting: Meeting | null;
  readonly deadlines: readonly Deadline[];
  readonly fields: Readonly<Record<string, string>>;
  readonly faults: FieldRefusals;
};

/** A new meeting, or one to change, move deadlines for, or call off. */
export function meetingFormPage(frame: Frame, page: MeetingFormPage): Html {
  const { council, meeting, faults } = page;
  const place = { council: council.id };
  const heading = meeting ? `Ret mødet ${weekdayDate(meeting.heldOn)}` : 'Planlæg et møde';
  const errors = Object.entries(faults).map(([field, refusal]) => ({ field, message: refusal.message }));
  return layout(frame, {
    title: heading,
    breadcrumbs: [
      { text: council.name, href: councilWork(place) },
      { text: 'Årsplan', href: yearPlan(place) },
    ],
    main: html`
      ${errorSummary(errors)}
      <h1>${heading}</h1>
      ${postForm(
        frame,
        { action: meeting ? meetingChange(ofMeeting(meeting)) : newMeeting(place) },
        html`${meetingFields(page)}${button(meeting ? 'Gem mødet' : 'Planlæg mødet')}`,
      )}
      ${meeting ? afterwards(frame, page, meeting) : ''}
    `,
  });
}

function meetingFields({ fields, faults }: MeetingFormPage): Html {
  const value = (name: string) => fields[name] ?? '';
  const fault = (name: string) => (faults[name] ? { error: faults[name].message } : {});
  return html`
    ${textField({ name: 'heldOn', label: 'Dag', type: 'date', value: value('heldOn'), short: true, required: true, ...fault('heldOn') })}
    ${textField({ name: 'startsAt', label: 'Begynder kl.', type: 'time', value: value('startsAt'), short: true, required: true, ...fault('startsAt') })}
    ${textField({ name: 'endsAt', label: 'Slutter kl.', type: 'time', value: value('endsAt'), short: true, ...fault('endsAt') })}
    ${radioField({ name: 'form', legend: 'Form', options: meetingForms.map((form) => ({ value: form, text: formNames[form] })), value: value('form') || 'physical', ...fault('form') })}
    ${textField({ name: 'place', label: 'Sted', value: value('place'), ...fault('place') })}
    ${textField({ name: 'joinAddress', label: 'Adresse til virtuel deltagelse', hint: 'Vises kun for rådets medlemmer, stedfortrædere, gæster og sekretariat.', type: 'url', value: value('joinAddress'), ...fault('joinAddress') })}
    ${selectField({ name: 'kind', label: 'Art', options: meetingKinds.map((kind) => ({ value: kind, text: kindNames[kind] })), value: value('kind') || 'ordinary', ...fault('kind') })}
  `;
}

function afterwards(frame: Frame, page: MeetingFormPage, meeting: Meeting): Html {
  const place = ofMeeting(meeting);
  return html`
    ${page.deadlines.length === 0 ? '' : deadlineForm(frame, page, meetingDeadlines(place))}
    ${
      meeting.cancelled
        ? html`<h2>Mødet er aflyst</h2>
            <p>${meeting.cancelled.reason}</p>
            ${postForm(frame, { action: meetingReinstatement(place) }, button('Fortryd aflysningen', { kind: 'secondary' }))}`
        : html`<h2>Aflys mødet</h2>
            ${postForm(
              frame,
              { action: meetingCancellation(place) },
              html`${textArea({ name: 'reason', label: 'Hvorfor aflyses mødet?', hint: 'Begrundelsen vises i kalenderen og på mødets side.', rows: 2, value: page.fields.reason ?? '', ...(page.faults.reason ? { error: page.faults.reason.message } : {}) })}
              ${button('Aflys mødet', { kind: 'warning' })}`,
            )}`
    }
  `;
}
