import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { listCouncils } from '../../../ground/councils/index.ts';
import { listPublishedSubjects, listTakenDownSubjects } from '../../../ground/papers/index.ts';
import { agendaContent } from '../../../sittings/agenda-papers/index.ts';
import { listMeetings } from '../../../sittings/meetings/index.ts';
import type { MeetingLine } from '../model.ts';

type Filter = Parameters<typeof listMeetings>[2];

/** Meetings with their council and whether the agenda can be read, by day, oldest first. */
export async function listMeetingLines(
  trx: Trx,
  viewer: Viewer,
  filter: Filter,
): Promise<readonly MeetingLine[]> {
  const meetings = await listMeetings(trx, viewer, filter);
  const councils = new Map((await listCouncils(trx)).map((council) => [council.id, council]));
  const ids = meetings.map((meeting) => meeting.id);
  const published = await listPublishedSubjects(trx, agendaContent.kind, ids);
  const gone = await listTakenDownSubjects(trx, agendaContent.kind, ids);
  return meetings.flatMap((meeting) => {
    const council = councils.get(meeting.councilId);
    const { id } = meeting;
    return council ? [{ council, meeting, published: published.has(id), takenDown: gone.has(id) }] : [];
  });
}

/** The first of them that is still to be held. */
export function findNext(lines: readonly MeetingLine[]): MeetingLine | null {
  return lines.find((line) => line.meeting.cancelled === null) ?? null;
}
