import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ok, type Refusal, refused } from '../../../../kernel/result.ts';
import {
  type Act,
  asReadInput,
  command,
  refuseIfChanged,
  takeTurns,
  unchanged,
} from '../../../../platform/door/index.ts';
import { longDate } from '../../../../ui/dates.ts';
import { fieldsOfMeeting, meetingInput } from '../forms/meeting-form.ts';
import type { Meeting, MeetingInput } from '../model/meeting.ts';
import { dayTaken, refuseWithoutRules } from '../queries/check-day.ts';
import { takeMeeting } from '../queries/take-meeting.ts';
import { findMeeting, isDayFixed, listDeviations, updateMeeting } from '../store.ts';
import { deadlineTitles, joinAddressName, refuse } from '../texts.da.ts';

/**
 * Changes a meeting; calendars hear of it by a higher SEQUENCE.
 * Refusals: those of the form · `meeting-unknown` · `meeting-day-taken` · `meeting-has-agenda` (the day stands once an
 * agenda is out) · `deviation-after-meeting` · `rules-unknown` · `changed-meanwhile`.
 */
export const changeMeeting = command({
  name: 'meetings.change-meeting',
  right: 'plan-meetings',
  input: z.intersection(meetingInput, z.object({ was: z.string(), ...asReadInput })),
  refuse,
  announces: true,
  async run(act, { was, asRead, ...input }) {
    await takeTurns(act, `meetings:${input.councilId}/${was}`);
    const taken = await takeMeeting(act, { councilId: input.councilId, heldOn: was }, 'change');
    if (!taken.ok) return taken;
    const meeting = taken.value;
    const changed = refuseIfChanged(fieldsOfMeeting(meeting), asRead);
    if (changed) return refused(changed);
    if (isDeepStrictEqual(input, inputOf(meeting))) return unchanged(null);
    const refusal = input.heldOn === meeting.heldOn ? null : await refuseDay(act, meeting, input);
    if (refusal) return refused(refusal);
    await updateMeeting(act.trx, meeting.id, input);
    const rewritten = input.joinAddress === meeting.joinAddress ? [] : [joinAddressName];
    act.tell({
      about: [`meeting:${meeting.id}`],
      before: shown(meeting),
      after: { ...shown(input), ...(rewritten.length > 0 ? { rewritten } : {}) },
    });
    return ok(null);
  },
});

async function refuseDay(act: Act, meeting: Meeting, input: MeetingInput): Promise<Refusal | null> {
  const { trx, viewer } = act;
  if (await findMeeting(trx, viewer, meeting.councilId, input.heldOn)) return dayTaken(input.heldOn);
  if (await isDayFixed(trx, meeting.id)) return refuse('meeting-has-agenda');
  return (await refuseLateDeviation(act, meeting, input)) ?? refuseWithoutRules(act, input);
}

/** A deadline somebody moved stays when the meeting's day does not; it never lies after the meeting. */
async function refuseLateDeviation(
  { trx }: Act,
  { id }: Meeting,
  { heldOn }: MeetingInput,
): Promise<Refusal | null> {
  const late = (await listDeviations(trx, id)).find(({ movedTo }) => movedTo > heldOn);
  const told = late && { deadline: deadlineTitles[late.name], on: longDate(late.movedTo) };
  return told ? refuse('deviation-after-meeting', told) : null;
}

/** What its form would post if nothing were typed. */
function inputOf(meeting: Meeting): MeetingInput {
  const { councilId, heldOn, startsAt, endsAt, place, form, kind, joinAddress } = meeting;
  return { councilId, heldOn, startsAt, endsAt, place, form, kind, joinAddress };
}

/** What the history shows of a meeting: never the address to join, which is for those who take part. */
function shown({
  heldOn,
  startsAt,
  endsAt,
  place,
  form,
  kind,
}: Omit<MeetingInput, 'councilId' | 'joinAddress'>) {
  return { heldOn, startsAt, endsAt, place, form, kind };
}
