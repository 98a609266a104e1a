import type { CouncilId, MeetingId, PaperId } from '../../../../kernel/ids.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findPaper, findWaitingPaper, listPapers, type Paper } from '../../../ground/papers/index.ts';
import { agendaContent, agendaOf, meetingOf } from '../model/agenda-content.ts';
import type { AgendaDocument, VersionKind } from '../model/agenda-document.ts';

/** A frozen version of an agenda, as its reader may see it. */
export type AgendaVersion = {
  readonly id: PaperId;
  readonly meetingId: MeetingId;
  readonly councilId: CouncilId;
  readonly number: number;
  readonly kind: VersionKind;
  /** Why it came; null for the first. */
  readonly reason: string | null;
  readonly approvedAt: Date;
  readonly sentAt: Date | null;
  readonly publishedAt: Date | null;
  /** Only the secretariat and the chair ever read one that was taken down. */
  readonly takenDown: Paper['takenDown'];
  readonly document: AgendaDocument;
};

/** The paper read as an agenda. It says itself when it went out, which it did not know when it was frozen. */
export function toVersion(paper: Paper): AgendaVersion {
  const document = agendaContent.schema.parse(paper.content);
  const sentAt = paper.sentAt?.toISOString() ?? null;
  return {
    id: paper.id,
    meetingId: meetingOf(paper.subjectId),
    councilId: paper.council.id,
    number: paper.version,
    kind: document.version.kind,
    reason: paper.reason,
    approvedAt: paper.approvedAt,
    sentAt: paper.sentAt,
    publishedAt: paper.publishedAt,
    takenDown: paper.takenDown,
    document: { ...document, version: { ...document.version, sentAt } },
  };
}

function versionOrNull(paper: Paper | null): AgendaVersion | null {
  return paper === null ? null : toVersion(paper);
}

/** A version the viewer may read: the given number, or the newest that was sent out. */
export async function findVersion(
  trx: Trx,
  viewer: Viewer,
  meetingId: MeetingId,
  number?: number,
): Promise<AgendaVersion | null> {
  return versionOrNull(await findPaper(trx, viewer, agendaOf(meetingId), number));
}

/** All versions the viewer may read, oldest first. */
export async function listVersions(
  trx: Trx,
  viewer: Viewer,
  meetingId: MeetingId,
): Promise<readonly AgendaVersion[]> {
  return (await listPapers(trx, viewer, agendaOf(meetingId))).map(toVersion);
}

/** The newest approved version that has not gone out. */
export async function findWaitingVersion(
  trx: Trx,
  viewer: Viewer,
  meetingId: MeetingId,
): Promise<AgendaVersion | null> {
  return versionOrNull(await findWaitingPaper(trx, viewer, agendaOf(meetingId)));
}
