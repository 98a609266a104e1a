import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { findVersion, listVersions, maySeeClosed } from '../../../sittings/agendas/index.ts';
import { deadlinesOf, findMeeting, type Meeting } from '../../../sittings/meetings/index.ts';
import type { AgendaContent, MeetingContent } from '../model.ts';

export type MeetingPlace = { readonly councilId: string; readonly heldOn: string };

/** The meeting without its agenda, seen on the day; null when there is no such meeting. */
export async function describeMeeting(
  trx: Trx,
  viewer: Viewer,
  place: MeetingPlace,
  today: string,
): Promise<MeetingContent | null> {
  const council = await findCouncil(trx, place.councilId);
  const meeting = await findMeeting(trx, viewer, place.councilId, place.heldOn);
  if (council === null || meeting === null) return null;
  return {
    council,
    meeting,
    agendaDeadline: await findAgendaDeadline(trx, meeting),
    over: meeting.heldOn < today,
  };
}

/**
 * The meeting with the version of its agenda the viewer asks for, the newest where no number is given; null when there
 * is no such version for them.
 */
export async function describeAgenda(
  trx: Trx,
  viewer: Viewer,
  content: MeetingContent,
  number?: number,
): Promise<AgendaContent | null> {
  const { council, meeting } = content;
  const version = await findVersion(trx, viewer, meeting.id, number);
  if (version === null || version.sentAt === null) return null;
  const seesClosed = maySeeClosed(viewer, council.id);
  if (version.number === 1 && number === undefined) {
    return { ...content, version, previous: null, numbers: [1], seesClosed };
  }
  const sent = (await listVersions(trx, viewer, meeting.id)).filter((one) => one.sentAt !== null);
  const previous = sent.findLast((one) => one.number < version.number) ?? null;
  return { ...content, version, previous, numbers: sent.map((one) => one.number), seesClosed };
}

async function findAgendaDeadline(trx: Trx, meeting: Meeting): Promise<MeetingContent['agendaDeadline']> {
  const deadlines = await deadlinesOf(trx, meeting);
  return deadlines.ok ? (deadlines.value.find((deadline) => deadline.name === 'agenda') ?? null) : null;
}
