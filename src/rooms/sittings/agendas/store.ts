import { z } from 'zod';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { type AgendaDocument, agendaDocumentSchema } from './model.ts';
import { maySeeClosed } from './policy.ts';

export const versionKinds = ['agenda', 'addendum', 'revision'] as const;
export type VersionKind = (typeof versionKinds)[number];
const versionKind = z.enum(versionKinds);

/** A frozen version of an agenda, as its reader may see it. */
export type AgendaVersion = {
  readonly id: string;
  readonly meetingId: string;
  readonly councilId: string;
  readonly number: number;
  readonly kind: VersionKind;
  /** Why it came; null for the first. */
  readonly reason: string | null;
  readonly approvedAt: Date;
  readonly sentAt: Date | null;
  readonly publishedAt: Date | null;
  readonly document: AgendaDocument;
};

const columns = [
  'agenda_versions.id',
  'agenda_versions.meeting_id',
  'agenda_versions.council_id',
  'agenda_versions.version',
  'agenda_versions.kind',
  'agenda_versions.reason',
  'agenda_versions.approved_at',
  'agenda_versions.sent_at',
  'agenda_versions.published_at',
  'agenda_versions.content',
  'agenda_version_closed.content as closed_content',
] as const;

function selectVersions(trx: Trx) {
  return trx
    .selectFrom('agenda_versions')
    .leftJoin('agenda_version_closed', 'agenda_version_closed.version_id', 'agenda_versions.id')
    .select(columns);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectVersions>['executeTakeFirstOrThrow']>>;

function toVersion(row: Row, viewer: Viewer): AgendaVersion {
  const closed = maySeeClosed(viewer, row.council_id) ? row.closed_content : null;
  const document = agendaDocumentSchema.parse(closed ?? row.content);
  const sentAt = row.sent_at?.toISOString() ?? null;
  return {
    id: row.id,
    meetingId: row.meeting_id,
    councilId: row.council_id,
    number: row.version,
    kind: versionKind.parse(row.kind),
    reason: row.reason,
    approvedAt: row.approved_at,
    sentAt: row.sent_at,
    publishedAt: row.published_at,
    document: { ...document, version: { ...document.version, sentAt } },
  };
}

/**
 * A version the viewer may read: the given number, or the newest that was sent out. Closed parts are there only where
 * the viewer may see them; row-level security holds them back as well.
 */
export async function findVersion(
  trx: Trx,
  viewer: Viewer,
  meetingId: string,
  number?: number,
): Promise<AgendaVersion | null> {
  const row = await selectVersions(trx)
    .where('agenda_versions.meeting_id', '=', meetingId)
    .$if(number !== undefined, (query) => query.where('agenda_versions.version', '=', number ?? 0))
    .$if(number === undefined, (query) => query.where('agenda_versions.sent_at', 'is not', null))
    .orderBy('agenda_versions.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toVersion(row, viewer) : null;
}

/** @throws when there is no such version */
export async function getVersion(trx: Trx, viewer: Viewer, versionId: string): Promise<AgendaVersion> {
  const row = await selectVersions(trx).where('agenda_versions.id', '=', versionId).executeTakeFirstOrThrow();
  return toVersion(row, viewer);
}

/** All versions the viewer may read, oldest first. */
export async function listVersions(
  trx: Trx,
  viewer: Viewer,
  meetingId: string,
): Promise<readonly AgendaVersion[]> {
  const rows = await selectVersions(trx)
    .where('agenda_versions.meeting_id', '=', meetingId)
    .orderBy('agenda_versions.version')
    .execute();
  return rows.map((row) => toVersion(row, viewer));
}

/** The newest approved version that has not gone out. */
export async function findWaitingVersion(
  trx: Trx,
  viewer: Viewer,
  meetingId: string,
): Promise<AgendaVersion | null> {
  const row = await selectVersions(trx)
    .where('agenda_versions.meeting_id', '=', meetingId)
    .where('agenda_versions.sent_at', 'is', null)
    .orderBy('agenda_versions.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toVersion(row, viewer) : null;
}
