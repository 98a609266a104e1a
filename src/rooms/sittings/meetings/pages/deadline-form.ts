import { html } from 'hono/html';
import type { Html } from '../../../../platform/http/reply.ts';
import { boundFields, button, type Filled, type Frame, postForm, weekdayDate } from '../../../../ui/index.ts';
import type { Deadline } from '../model/meeting.ts';
import type { DescribedForm } from '../queries/describe-form.ts';
import { deadlineTitles } from '../texts.da.ts';

/** The meeting's deadlines with how they came about, and the moving of one. */
export function deadlineForm(
  frame: Frame,
  page: Pick<DescribedForm, 'deadlines'> & Filled,
  action: string,
): Html {
  const { deadlines } = page;
  const field = boundFields(page);
  const options = deadlines.map(({ name }) => ({ value: name, text: deadlineTitles[name] }));
  return html`<h2 id="frister">Frister</h2>
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
        ${field.select({ name: 'deadline', label: 'Frist', options, value: 'agenda' })}
        ${field.text({ name: 'movedTo', label: 'Ny frist', type: 'date', short: true })}
        ${field.text({ name: 'deviationReason', label: 'Begrundelse' })}
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
