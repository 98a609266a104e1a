import { z } from 'zod';
import { councilInput } from '../../../../kernel/ids.ts';
import { dayInput, isTime, maybeTime, mostLetters, textInput, timeInput } from '../../../../kernel/inputs.ts';
import { type Meeting, meetingForms, meetingKinds } from '../model/meeting.ts';

const empty = z.literal('').transform(() => null);
const joinAddress = z
  .url({ protocol: /^https$/, error: 'meeting-join-invalid' })
  .pipe(textInput(mostLetters.address));

/** A meeting as its form posts it. What is wrong with one field is said together with the rest. */
export const meetingInput = z
  .object({
    councilId: councilInput,
    heldOn: dayInput('meeting-date-missing'),
    startsAt: timeInput('meeting-start-missing'),
    endsAt: maybeTime.default(null),
    place: textInput(mostLetters.line).default(''),
    form: z.enum(meetingForms, { error: 'meeting-choice-invalid' }),
    kind: z.enum(meetingKinds, { error: 'meeting-choice-invalid' }),
    joinAddress: z.union([empty, joinAddress, z.null()], { error: 'meeting-join-invalid' }).default(null),
  })
  .refine(({ form, place }) => form === 'virtual' || (place ?? '') !== '', {
    error: 'meeting-place-missing',
    path: ['place'],
    when: () => true,
  })
  .refine(({ startsAt, endsAt }) => !endsAt || !isTime(startsAt) || endsAt > startsAt, {
    error: 'meeting-ends-before-start',
    path: ['endsAt'],
    when: () => true,
  });

/** The day that was posted, to go to when it is taken. */
export function postedDay({ heldOn = '' }: Readonly<Record<string, string>>): string {
  return heldOn.trim();
}

/** The form filled in with what is stored. */
export function fieldsOfMeeting(meeting: Meeting): Readonly<Record<string, string>> {
  const { heldOn, startsAt, place, form, kind } = meeting;
  const optional = { endsAt: meeting.endsAt ?? '', joinAddress: meeting.joinAddress ?? '' };
  return { heldOn, startsAt, place, form, kind, ...optional };
}
