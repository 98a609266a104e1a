import { z } from 'zod';
import { calendarDay } from '../../../../kernel/dates.ts';
import { councilInput } from '../../../../kernel/ids.ts';
import { type Meeting, meetingForms, meetingKinds } from '../model/meeting.ts';

const time = z
  .string({ error: 'meeting-time-invalid' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'meeting-time-invalid');
const isTime = (value: unknown) => time.safeParse(value).success;
const empty = z.literal('').transform(() => null);
const joinAddress = z.url({ protocol: /^https$/, error: 'meeting-join-invalid' });

/** A meeting as its form posts it. What is wrong with one field is said together with the rest. */
export const meetingInput = z
  .object({
    councilId: councilInput,
    heldOn: calendarDay('meeting-date-invalid'),
    startsAt: time,
    endsAt: z.union([empty, time, z.null()], { error: 'meeting-time-invalid' }).default(null),
    place: z.string().trim().default(''),
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

/** The form filled in with what is stored. */
export function fieldsOfMeeting(meeting: Meeting): Readonly<Record<string, string>> {
  const { heldOn, startsAt, place, form, kind } = meeting;
  const optional = { endsAt: meeting.endsAt ?? '', joinAddress: meeting.joinAddress ?? '' };
  return { heldOn, startsAt, place, form, kind, ...optional };
}
