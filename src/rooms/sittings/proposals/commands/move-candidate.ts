import { z } from 'zod';
import { ok, refused } from '../../../../kernel/result.ts';
import { asReadInput, command, refuseIfChanged, unchanged } from '../../../../platform/door/index.ts';
import { candidateMeeting, fieldsOfMove } from '../forms/candidate-form.ts';
import { takeComingMeeting } from '../queries/take-coming-meeting.ts';
import { candidatePlace, takeOpenCandidate } from '../queries/take-open.ts';
import { changeCandidate } from '../store.ts';
import { refuse, wordsOfMeeting } from '../texts.da.ts';

/**
 * Means the candidate for another coming meeting, or leaves that open.
 * Refusals: `candidate-unknown` · `candidate-used` · `candidate-meeting-unknown` ·
 * `changed-meanwhile`.
 */
export const moveCandidate = command({
  name: 'proposals.move-candidate',
  right: 'place-proposals',
  input: z.object({ ...candidatePlace.shape, meeting: candidateMeeting, ...asReadInput }),
  refuse,
  async run(act, { meeting: wanted, asRead, ...place }) {
    const taken = await takeOpenCandidate(act, place, 'move');
    if (!taken.ok) return taken;
    const changed = refuseIfChanged(fieldsOfMove(taken.value), asRead);
    if (changed) return refused(changed);
    const meeting = await takeComingMeeting(act, place.councilId, wanted);
    if (!meeting.ok) return meeting;
    const { id, title, meeting: before } = taken.value;
    const meetingId = meeting.value.id;
    if (meetingId === (before?.id ?? null)) return unchanged(null);
    await changeCandidate(act.trx, id, { meeting_id: meetingId });
    act.tell({
      about: [`candidate:${id}`],
      before: { meeting: wordsOfMeeting(before?.heldOn ?? null) },
      after: { title, meeting: meeting.value.words },
    });
    return ok(null);
  },
});
