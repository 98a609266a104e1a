import { html } from 'hono/html';
import { isCalendarDay } from '../../../../kernel/dates.ts';
import type { Html } from '../../../../platform/http/reply.ts';
import {
  asReadMark,
  bothTexts,
  boundFields,
  button,
  type Content,
  type Filled,
  type Frame,
  fieldForm,
  pressForm,
  weekdayDate,
} from '../../../../ui/index.ts';
import { fieldsOfDeadlines, textsOfPosted } from '../forms/deadline-form.ts';
import type { Deadline } from '../model/meeting.ts';
import type { DescribedForm } from '../queries/describe-form.ts';
import { deadlineFieldNames, deadlineTitles } from '../texts.da.ts';

type DeadlineForm = Pick<DescribedForm, 'deadlines'> & Filled;

/** The meeting's deadlines with how they came about, and the moving of one. */
export function deadlineForm(frame: Frame, page: DeadlineForm, action: string): Html {
  const { deadlines } = page;
  const stored = { fields: fieldsOfDeadlines(deadlines) };
  const field = boundFields(page);
  const options = deadlines.map(({ name }) => ({ value: name, text: deadlineTitles[name] }));
  return html`<h2 id="frister">Frister</h2>
    <ul>
      ${deadlines.map(
        (deadline) => html`<li>
        ${deadlineTitles[deadline.name]}: senest ${weekdayDate(deadline.on)}
        ${deadline.deviation ? moved(frame, deadline, action, stored) : ''}
      </li>`,
      )}
    </ul>
    <details><summary>Sådan er fristerne beregnet</summary><ol>
      ${(deadlines[0]?.steps ?? []).map((step) => html`<li>${step.text} <span class="law">${step.law}</span></li>`)}
    </ol></details>
    <h3>Flyt en frist</h3>
    ${conflict(page)}
    ${fieldForm(frame, {
      action,
      stored,
      fields: html`
        ${field.select({ name: 'deadline', label: 'Frist', options, value: 'agenda' })}
        ${field.day({ name: 'movedTo', label: deadlineFieldNames.movedTo, required: true })}
        ${field.text({ name: 'deviationReason', label: deadlineFieldNames.deviationReason, required: true })}
      `,
      submit: button('Flyt fristen', { kind: 'secondary' }),
    })}`;
}

/** Somebody has moved the deadline meanwhile, or set it back. */
function conflict({ deadlines, fields, faults }: DeadlineForm): Content {
  const posted = textsOfPosted(deadlines, fields);
  const told = (_: string, value: string) => (isCalendarDay(value) ? weekdayDate(value) : value);
  return posted
    ? bothTexts({ fields: posted.fields, names: deadlineFieldNames, told }, posted.typed, faults)
    : '';
}

/** Why and from when, with the way back. */
function moved(
  frame: Frame,
  { name, computedOn, deviation }: Deadline,
  action: string,
  stored: Parameters<typeof asReadMark>[0],
): Html {
  const label = `Sæt fristen tilbage: ${deadlineTitles[name]}`;
  return html` (flyttet fra ${weekdayDate(computedOn)}: ${deviation?.reason})
    ${pressForm(
      frame,
      { action, carried: { deadline: name } },
      html`${asReadMark(stored)}${button('Sæt fristen tilbage', { kind: 'tertiary', name: 'do', value: 'restore', attributes: { 'aria-label': label } })}`,
    )}`;
}
