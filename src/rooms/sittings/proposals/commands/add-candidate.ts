import type { Catalogue } from '../../../../kernel/errors.ts';
import type { Answer } from '../../../../kernel/faults.ts';
import { type CouncilId, type MatterId, newId } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { type Act, command, inner } from '../../../../platform/door/index.ts';
import { findOrCreateMatter, refuseMatter } from '../../matters/index.ts';
import { candidateInput } from '../forms/candidate-form.ts';
import { takeComingMeeting } from '../queries/take-coming-meeting.ts';
import { insertCandidate } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** The sentences of a candidate's form: the room's own, and those of a record number. */
const refuseCandidate: Catalogue = {
  find: (code, details) => refuse.find(code, details) ?? refuseMatter.find(code, details),
};

/**
 * A candidate for a coming meeting; its record number finds or makes the matter.
 * Refusals: those of the form · `candidate-meeting-unknown` · of matters.
 * @returns its id
 */
export const addCandidate = command({
  name: 'proposals.add-candidate',
  right: 'place-proposals',
  input: candidateInput,
  refuse: refuseCandidate,
  async run(act, { councilId, title, note, meeting: wanted, recordNumber }) {
    const meeting = await takeComingMeeting(act, councilId, wanted);
    if (!meeting.ok) return meeting;
    const matter = await takeMatter(act, { councilId, title, recordNumber });
    if (!matter.ok) return matter;
    const id = newId<'candidate_items'>();
    const meetingId = meeting.value.id;
    await insertCandidate(act.trx, { id, councilId, title, note, meetingId, matterId: matter.value });
    act.tell({ about: [`candidate:${id}`], after: { title, meeting: meeting.value.words } });
    return ok(id);
  },
});

type Named = { readonly councilId: CouncilId; readonly title: string; readonly recordNumber: string | null };

async function takeMatter(act: Act, { recordNumber, ...named }: Named): Promise<Answer<MatterId | null>> {
  if (recordNumber === null) return ok(null);
  const matter = await inner(act, findOrCreateMatter, { ...named, recordNumber, officers: [] });
  return matter.ok ? ok(matter.value.id) : matter;
}
