import { type Answer, faultsOf } from '../../../../kernel/faults.ts';
import type { CouncilId, MatterId, MeetingId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { type Act, command, inner } from '../../../../platform/door/index.ts';
import {
  arrangeAgenda,
  deleteItem,
  discardAgenda,
  keepAttendance,
  reinstateItem,
  removeSection,
  restoreItem,
} from '../../../sittings/agendas/index.ts';
import { removeAnnex } from '../../../sittings/annexes/index.ts';
import { forgetMatter } from '../../../sittings/matters/index.ts';
import { getMeeting, unplanMeeting } from '../../../sittings/meetings/index.ts';
import { importInput } from '../forms/apply-corrections.ts';
import type { Effect } from '../model/effect.ts';
import { listChangesSince } from '../queries/list-changes-since.ts';
import { takeImport } from '../queries/take-import.ts';
import { changeTimeAndPlace } from '../steps/meeting-of.ts';
import { markUndone, noteRevision } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes back everything a storing made and changed, at once; texts go back to what they were, as new states. Where
 * somebody has gone on from it, nothing is taken back, and what would be lost is named.
 * Refusals: `import-unknown` · `import-not-stored` · `import-changed-since` · `import-sent-since` · the agenda's own.
 */
export const undoImport = command({
  name: 'imports.undo-import',
  right: 'import-documents',
  input: importInput,
  refuse,
  async run(act, place) {
    const taken = await takeImport(act.trx, place, 'undo');
    if (!taken.ok) return taken;
    const found = taken.value;
    const { effect, storedMeetingId: meetingId, fileName: file } = found;
    if (!effect || !meetingId) return refused(refuse('import-not-stored'));
    const changes = await listChangesSince(act.trx, act.viewer, { meetingId, importId: found.id, effect });
    if (changes.isOut) return refused(refuse('import-sent-since'));
    if (changes.what.length > 0)
      return refused(refuse('import-changed-since', { what: changes.what.join(', ') }));
    await markUndone(act.trx, found.id, act.at);
    const undone = await takeBack(act, { councilId: place.councilId, meetingId }, effect);
    if (!undone.ok) return undone;
    act.tell({ about: [`import:${found.id}`, `meeting:${meetingId}`], after: { file } });
    return ok(null);
  },
});

type Place = { readonly councilId: CouncilId; readonly meetingId: MeetingId };

async function takeBack(act: Act, place: Place, effect: Effect): Promise<Answer<null>> {
  const { attendanceWas: attendance } = effect;
  const steps: readonly (() => Promise<Answer<unknown>>)[] = [
    ...effect.annexesAdded.map((annex) => () => inner(act, removeAnnex, { ...place, ...annex })),
    ...effect.items.map((item) => () => putItemBack(act, place, item)),
    ...effect.mattersMade.map((matterId) => () => forgetUnused(act, place, matterId)),
    ...effect.withdrawn.map((itemId) => () => inner(act, reinstateItem, { ...place, itemId })),
    ...effect.sectionsAdded.map((sectionId) => () => inner(act, removeSection, { ...place, sectionId })),
    () => inner(act, arrangeAgenda, { ...place, sections: effect.arrangement }),
    ...(attendance ? [() => inner(act, keepAttendance, { ...place, attendance })] : []),
    ...(effect.agendaBegun ? [() => inner(act, discardAgenda, place)] : []),
    () => putMeetingBack(act, place, effect),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return refused(faultsOf(done.error));
  }
  return ok(null);
}

/** A matter that somebody has gone on with, or that is gone already, hinders nothing. */
async function forgetUnused(act: Act, { councilId }: Place, matterId: MatterId): Promise<Answer<null>> {
  await inner(act, forgetMatter, { councilId, matterId });
  return ok(null);
}

async function putItemBack(
  act: Act,
  place: Place,
  { id: itemId, from, to }: Effect['items'][number],
): Promise<Answer<unknown>> {
  if (from === null) return inner(act, deleteItem, { ...place, itemId });
  if (from === to) return ok(null);
  const restored = await inner(act, restoreItem, { ...place, itemId, revision: to, wanted: from });
  // Documents read in earlier left the item in the state that stands again.
  if (restored.ok) await noteRevision(act.trx, place.meetingId, { itemId, was: from, is: restored.value });
  return restored;
}

async function putMeetingBack(
  act: Act,
  { councilId, meetingId }: Place,
  { meetingMade, meetingWas }: Effect,
): Promise<Answer<null>> {
  if (meetingWas) return changeTimeAndPlace(act, meetingId, meetingWas);
  if (!meetingMade) return ok(null);
  const { heldOn } = await getMeeting(act.trx, act.viewer, meetingId);
  const unplanned = await inner(act, unplanMeeting, { councilId, heldOn });
  return unplanned.ok ? ok(null) : unplanned;
}
