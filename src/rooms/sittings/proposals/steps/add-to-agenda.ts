import { z } from 'zod';
import type { Faults } from '../../../../kernel/faults.ts';
import {
  type AgendaItemId,
  type CouncilId,
  type MeetingId,
  readId,
  type SectionId,
} from '../../../../kernel/ids.ts';
import { ok, type Refusal, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, inner } from '../../../../platform/door/index.ts';
import { addItem, type NewItem, openAgenda, readDraft } from '../../agendas/index.ts';
import { findMeetingById } from '../../meetings/index.ts';
import { refuse } from '../texts.da.ts';

type AddedItem = { readonly itemId: AgendaItemId; readonly meetingId: MeetingId; readonly meetingOn: string };

/** `value` of an `AgendaPlace`: a meeting, and a section of its agenda. */
export const agendaPlace = z.string({ error: 'place-missing' }).transform((typed, context): Place => {
  const [meeting = '', section = ''] = typed.split('/');
  const meetingId = readId<'meetings'>(meeting);
  if (meetingId !== null && section !== '') return { meetingId, section };
  context.addIssue({ code: 'custom', message: 'place-missing' });
  return z.NEVER;
});
type Place = { readonly meetingId: MeetingId; readonly section: string };

/**
 * A new item at a place of a coming agenda; the agenda is opened from the template where it is not begun yet.
 * Refusals: `place-gone` · those of agendas.
 */
export async function addToAgenda(
  act: Act,
  councilId: CouncilId,
  place: Place,
  item: NewItem,
): Promise<Result<AddedItem, Refusal | Faults>> {
  const { meetingId } = place;
  const meeting = await findMeetingById(act.trx, act.viewer, councilId, meetingId);
  if (!meeting || meeting.cancelled) return refused(refuse('place-gone'));
  const sectionId = await findSection(act, councilId, place);
  if (!sectionId.ok) return sectionId;
  const added = await inner(act, addItem, { ...item, councilId, meetingId, sectionId: sectionId.value });
  return added.ok ? ok({ itemId: added.value, meetingId, meetingOn: meeting.heldOn }) : added;
}

/** The section by its id, or `ny-2`: the second of an agenda that is opened now, or was opened since the list was shown. */
async function findSection(
  act: Act,
  councilId: CouncilId,
  { meetingId, section }: Place,
): Promise<Result<SectionId, Refusal | Faults>> {
  const counted = /^ny-(\d{1,3})$/.exec(section);
  const known = readId<'agenda_sections'>(section);
  if (!counted) return known ? ok(known) : refused(refuse('place-gone'));
  const opened = await inner(act, openAgenda, { councilId, meetingId });
  if (!opened.ok) return opened;
  const draft = await readDraft(act.trx, act.viewer, meetingId);
  const id = draft?.sections[Number(counted[1]) - 1]?.id;
  return id === undefined ? refused(refuse('place-gone')) : ok(id);
}
