import type { CouncilId } from '../../../../kernel/ids.ts';
import { may } from '../../../../kernel/rights.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findCouncil } from '../../../ground/councils/index.ts';
import { findReading } from '../../../ground/papers/index.ts';
import { agendaOf, listVersions, toVersion } from '../../../sittings/agenda-papers/index.ts';
import { deadlinesOf, findMeeting, type Meeting } from '../../../sittings/meetings/index.ts';
import type { AgendaReading, MeetingContent } from '../model.ts';

type MeetingPlace = { readonly councilId: CouncilId; readonly heldOn: string };

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
 * The version of the meeting's agenda the viewer asks for, the newest where no number is given; or that it was taken
 * down, or that there is no such version for them.
 */
export async function describeAgenda(
  trx: Trx,
  viewer: Viewer,
  content: MeetingContent,
  number?: number,
): Promise<AgendaReading> {
  const { council, meeting } = content;
  const reading = await findReading(trx, viewer, agendaOf(meeting.id), number);
  if (reading.state !== 'readable') return reading;
  if (reading.paper.sentAt === null) return { state: 'none' };
  const version = toVersion(reading.paper);
  const seesClosed = may(viewer, 'see-closed', council.id);
  if (version.number === 1 && number === undefined) {
    return { state: 'readable', agenda: { ...content, version, previous: null, numbers: [1], seesClosed } };
  }
  const sent = (await listVersions(trx, viewer, meeting.id)).filter((one) => one.sentAt !== null);
  const previous =
    sent.findLast(({ number: one, takenDown }) => one < version.number && takenDown === null) ?? null;
  const numbers = sent.map((one) => one.number);
  return { state: 'readable', agenda: { ...content, version, previous, numbers, seesClosed } };
}

async function findAgendaDeadline(trx: Trx, meeting: Meeting): Promise<MeetingContent['agendaDeadline']> {
  const deadlines = await deadlinesOf(trx, meeting);
  return deadlines.ok ? (deadlines.value.find((deadline) => deadline.name === 'agenda') ?? null) : null;
}
