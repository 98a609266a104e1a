import { html } from 'hono/html';
import type { MeetingId } from '../../../../kernel/ids.ts';
import { boundFields, type Filled, type Html, longDate } from '../../../../ui/index.ts';

type Meetings = readonly { readonly id: MeetingId; readonly heldOn: string }[];

export function candidateFields(filled: Filled, meetings: Meetings): Html {
  const field = boundFields(filled);
  const number = 'Sagen oprettes, hvis rådet ikke har den.';
  return html`
    ${field.text({ name: 'title', label: 'Hvad skal punktet handle om?', required: true })}
    ${meetingField(filled, meetings)}
    ${field.text({ name: 'recordNumber', label: 'Sagsnummer', hint: number })}
    ${field.area({ name: 'note', label: 'Note', rows: 3 })}
  `;
}

/** @param value the meeting it is meant for now */
export function meetingField(filled: Filled, meetings: Meetings, value = ''): Html {
  const options = meetings.map(({ id, heldOn }) => ({ value: id, text: longDate(heldOn) }));
  const open = { value: '', text: 'Ikke bestemt' };
  return boundFields(filled).select({ name: 'meeting', label: 'Møde', options: [open, ...options], value });
}
