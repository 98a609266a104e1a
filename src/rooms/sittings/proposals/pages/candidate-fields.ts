import { html } from 'hono/html';
import type { Refusal } from '../../../../kernel/result.ts';
import { type Html, longDate, selectField, textArea, textField } from '../../../../ui/index.ts';
import type { CandidateForm } from '../commands/keep-candidates.ts';
import { fieldOf } from '../texts.da.ts';

type Meetings = readonly { readonly id: string; readonly heldOn: string }[];

export function candidateFields(meetings: Meetings, typed: CandidateForm, refusal: Refusal | null): Html {
  const fault = (name: string) =>
    refusal && fieldOf[refusal.code] === name ? { error: refusal.message } : {};
  return html`
    ${textField({ name: 'title', label: 'Hvad skal punktet handle om?', value: typed.title, required: true, ...fault('title') })}
    ${meetingField(meetings, typed.meeting, refusal)}
    ${textField({ name: 'recordNumber', label: 'Sagsnummer', hint: 'Sagen oprettes, hvis rådet ikke har den.', value: typed.recordNumber, required: false, ...fault('recordNumber') })}
    ${textArea({ name: 'note', label: 'Note', value: typed.note, rows: 3, required: false })}
  `;
}

export function meetingField(meetings: Meetings, value: string, refusal: Refusal | null): Html {
  const fault = refusal && fieldOf[refusal.code] === 'meeting' ? { error: refusal.message } : {};
  return selectField({
    name: 'meeting',
    label: 'Møde',
    options: [
      { value: '', text: 'Ikke bestemt' },
      ...meetings.map(({ id, heldOn }) => ({ value: id, text: longDate(heldOn) })),
    ],
    value,
    ...fault,
  });
}
