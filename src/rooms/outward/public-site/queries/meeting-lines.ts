import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type Council, listCouncils } from '../../../ground/councils/index.ts';
import { listPublishedSubjects } from '../../../ground/papers/index.ts';
import { agendaContent } from '../../../sittings/agenda-papers/index.ts';
import { listMeetings, type Meeting } from '../../../sittings/meetings/index.ts';
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
  const published = await listPublishedSubjects(
    trx,
    agendaContent.kind,
    meetings.map((meeting) => meeting.id),
  );
  return meetings.flatMap((meeting) => lineOf(meeting, councils.get(meeting.councilId), published));
}

function lineOf(
  meeting: Meeting,
  council: Council | undefined,
  published: ReadonlySet<string>,
): MeetingLine[] {
  return council === undefined ? [] : [{ council, meeting, published: published.has(meeting.id) }];
}

/** The first of them that is still to be held. */
export function findNext(lines: readonly MeetingLine[]): MeetingLine | null {
  return lines.find((line) => line.meeting.cancelled === null) ?? null;
}
