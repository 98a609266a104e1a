import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import type { Form } from '../../../../platform/http/form.ts';
import { type AnnexWords, annexSources, annexStates } from '../model.ts';
import { refuse } from '../texts.da.ts';

export type FieldFault = { readonly field: string; readonly refusal: Refusal };

const longestTitle = 300;

/** What the form says of an annex, or every field that is wrong. */
export function checkWords(
  form: Form,
  known: { readonly marks: readonly string[]; readonly today: Temporal.PlainDate },
): Result<AnnexWords, readonly FieldFault[]> {
  const title = form.text('title').trim().replace(/\s+/g, ' ');
  const source = annexSources.find((each) => each === form.text('source'));
  const state = annexStates.find((each) => each === form.text('state'));
  const sender = form.text('sender').trim();
  const received = form.text('receivedOn').trim();
  const mark = form.text('mark');
  const closed = form.text('closed') !== '';
  const reason = form.text('closedReason').trim();
  const faults = [
    ...titleFaults(title),
    ...fault(source === undefined, 'source', () => refuse('annex-source-invalid')),
    ...fault(source === 'external' && sender === '', 'sender', () => refuse('annex-sender-missing')),
    ...receivedFaults(received, known.today),
    ...fault(state === undefined, 'state', () => refuse('annex-state-invalid')),
    ...fault(closed && reason === '', 'closedReason', () => refuse('annex-closed-reason-missing')),
    ...fault(mark !== '' && !known.marks.includes(mark), 'mark', () => refuse('annex-mark-unknown')),
  ];
  if (faults.length > 0 || source === undefined || state === undefined) return refused(faults);
  const external = source === 'external';
  return ok({
    title,
    mark: mark || null,
    state,
    source,
    sender: external ? sender : null,
    receivedOn: external ? received || null : null,
    documentNumber: form.text('documentNumber').trim() || null,
    closedReason: closed ? reason : null,
  });
}

function fault(isWrong: boolean, field: string, refusal: () => Refusal): readonly FieldFault[] {
  return isWrong ? [{ field, refusal: refusal() }] : [];
}

function titleFaults(title: string): readonly FieldFault[] {
  const { length } = title;
  return [
    ...fault(title === '', 'title', () => refuse('annex-title-missing')),
    ...fault(length > longestTitle, 'title', () =>
      refuse('annex-title-too-long', { length, limit: longestTitle }),
    ),
  ];
}

function receivedFaults(date: string, today: Temporal.PlainDate): readonly FieldFault[] {
  if (date === '') return [];
  const day = parseDate(date);
  if (day === null) return fault(true, 'receivedOn', () => refuse('annex-received-invalid', { date }));
  const isLater = Temporal.PlainDate.compare(day, today) > 0;
  return fault(isLater, 'receivedOn', () => refuse('annex-received-later', { date }));
}

function parseDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
