import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { button, type Frame, postForm, selectField, textField, weekdayDate } from '../../../../ui/index.ts';
import type { Deadline } from '../model.ts';
import { deadlineTitles } from '../texts.da.ts';
import type { MeetingFormPage } from './meeting-form-page.ts';

/** The meeting's deadlines with how they came about, and the moving of one. */
export function deadlineForm(
  frame: Frame,
  page: Pick<MeetingFormPage, 'deadlines' | 'fields' | 'faults'>,
  action: string,
): Html {
  const { deadlines, fields, faults } = page;
  return html`<h2>Frister</h2>
    <ul>
      ${deadlines.map(
        (deadline) => html`<li>
        ${deadlineTitles[deadline.name]}: senest ${weekdayDate(deadline.on)}
        ${deadline.deviation ? moved(frame, deadline, action) : ''}
      </li>`,
      )}
    </ul>
    <details><summary>Sådan er fristerne beregnet</summary><ol>
      ${(deadlines[0]?.steps ?? []).map((step) => html`<li>${step.text} <span class="law">${step.law}</span></li>`)}
    </ol></details>
    <h3>Flyt en frist</h3>
    ${postForm(
      frame,
      { action },
      html`
        ${selectField({ name: 'deadline', label: 'Frist', options: deadlines.map(({ name }) => ({ value: name, text: deadlineTitles[name] })), value: fields.deadline ?? 'agenda' })}
        ${textField({ name: 'movedTo', label: 'Ny frist', type: 'date', short: true, value: fields.movedTo ?? '', ...(faults.movedTo ? { error: faults.movedTo.message } : {}) })}
        ${textField({ name: 'deviationReason', label: 'Begrundelse', value: fields.deviationReason ?? '', ...(faults.deviationReason ? { error: faults.deviationReason.message } : {}) })}
        ${button('Flyt fristen', { kind: 'secondary' })}
      `,
    )}`;
}

/** Why and from when, with the way back. */
function moved(frame: Frame, { name, computedOn, deviation }: Deadline, action: string): Html {
  const label = `Sæt fristen tilbage: ${deadlineTitles[name]}`;
  return html` (flyttet fra ${weekdayDate(computedOn)}: ${deviation?.reason})
    ${postForm(
      frame,
      { action },
      html`<input type="hidden" name="restore" value="${name}">${button('Sæt fristen tilbage', { kind: 'tertiary', attributes: { 'aria-label': label } })}`,
    )}`;
}
