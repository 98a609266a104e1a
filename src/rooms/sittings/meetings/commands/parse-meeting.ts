import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { type MeetingInput, meetingInputSchema } from '../model.ts';
import { refuse } from '../texts.da.ts';

/** What is wrong with a form, field by field. */
export type FieldRefusals = Readonly<Record<string, Refusal>>;

const codes: Readonly<Record<string, Parameters<typeof refuse>[0]>> = {
  heldOn: 'meeting-date-invalid',
  startsAt: 'meeting-time-invalid',
  endsAt: 'meeting-time-invalid',
  joinAddress: 'meeting-join-invalid',
  form: 'meeting-choice-invalid',
  kind: 'meeting-choice-invalid',
};

/** The form of a meeting as a meeting, or what is wrong with each field. */
export function parseMeeting(fields: Readonly<Record<string, string>>): Result<MeetingInput, FieldRefusals> {
  const parsed = meetingInputSchema.safeParse({
    heldOn: '',
    startsAt: '',
    endsAt: '',
    place: '',
    joinAddress: '',
    ...fields,
  });
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => String(issue.path[0]));
    return refused(
      Object.fromEntries(names.map((name) => [name, refuse(codes[name] ?? 'meeting-choice-invalid')])),
    );
  }
  const faults = faultsOf(parsed.data);
  return Object.keys(faults).length > 0 ? refused(faults) : ok(parsed.data);
}

function faultsOf(input: MeetingInput): FieldRefusals {
  const faults: Record<string, Refusal> = {};
  if (input.endsAt !== null && input.endsAt <= input.startsAt)
    faults.endsAt = refuse('meeting-ends-before-start');
  if (input.form !== 'virtual' && input.place === '') faults.place = refuse('meeting-place-missing');
  return faults;
}
