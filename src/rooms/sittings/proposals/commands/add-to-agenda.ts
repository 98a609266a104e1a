import { systemClock } from '../../../../kernel/clock.ts';
import { isId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { addItem, type NewItem, openAgenda, readDraft } from '../../agendas/index.ts';
import { listMeetings, type Meeting } from '../../meetings/index.ts';
import { refuse } from '../texts.da.ts';

export type AddedItem = { readonly itemId: string; readonly meetingOn: string };

/**
 * A new item at a place of a coming agenda; the agenda is opened from the template where it is not begun yet.
 * @param place `value` of an `AgendaPlace`
 */
export async function addToAgenda(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  place: string,
  item: NewItem,
): Promise<Result<AddedItem>> {
  const [meetingId = '', section = ''] = place.split('/');
  if (!isId(meetingId) || section === '') return refused(refuse('place-missing'));
  const meetings = await listMeetings(trx, viewer, { councilId });
  const meeting = meetings.find(({ id }) => id === meetingId);
  if (!meeting || meeting.cancelled) return refused(refuse('place-gone'));
  // Over the bridge until this room comes through the door itself.
  const act = bridgedAct(trx, viewer, systemClock().today().toString());
  const sectionId = await findSection(act, meeting, section);
  if (sectionId === null) return refused(refuse('place-gone'));
  const added = await inner(act, addItem, { ...item, councilId, meetingId, sectionId });
  return added.ok ? ok({ itemId: added.value, meetingOn: meeting.heldOn }) : refused(added.error[0]);
}

/** The section by its id, or `ny-2`: the second of an agenda that is opened now, or was opened since the list was shown. */
async function findSection(act: Act, meeting: Meeting, section: string): Promise<string | null> {
  const counted = /^ny-(\d{1,3})$/.exec(section);
  if (!counted) return isId(section) ? section : null;
  const { id: meetingId, councilId } = meeting;
  await inner(act, openAgenda, { councilId, meetingId });
  const draft = await readDraft(act.trx, act.viewer, meetingId);
  return draft?.sections[Number(counted[1]) - 1]?.id ?? null;
}
