import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { type AgendaDocument, openPart } from '../model.ts';
import { checkCompleteness } from '../queries/check-completeness.ts';
import { compareVersions } from '../queries/compare-versions.ts';
import { assembleDocument } from '../queries/draft-document.ts';
import { readDraft } from '../queries/read-draft.ts';
import { findVersion, type VersionKind } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { changeState } from './change-state.ts';
import { freezeFiles } from './freeze-files.ts';
import { refuseIfWaiting } from './guard.ts';

export type Approval = {
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  /** Why there is a new version; not needed for the first. */
  readonly reason: string;
};

/**
 * The chair approves the agenda as it stands: it is frozen as a version that can be sent out. After the first sending
 * a new version needs a reason; one with nothing but new items is an addendum.
 * @returns the id of the version
 * Refusals: `agenda-unknown` · `agenda-version-waiting` · `agenda-empty` · `agenda-incomplete` ·
 * `version-reason-missing` · `version-unchanged`.
 */
export async function approveAgenda(
  trx: Trx,
  viewer: Viewer,
  meetingId: string,
  approval: Approval,
): Promise<Result<string>> {
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  const draft = await readDraft(trx, viewer, meetingId);
  if (!draft) return refused(refuse('agenda-unknown'));
  const document = await assembleDocument(trx, viewer, draft);
  if (draft.items.length === 0) return refused(refuse('agenda-empty'));
  const shortcomings = await checkCompleteness(trx, viewer, document, approval.today);
  const blocking = shortcomings.filter((shortcoming) => shortcoming.blocks);
  if (blocking.length > 0) return refused(refuse('agenda-incomplete', { count: blocking.length }));
  const last = await findVersion(trx, viewer, meetingId);
  const kind = kindOfVersion(last?.document ?? null, document);
  if (!kind.ok) return kind;
  const reason = approval.reason.trim();
  if (last && reason === '') return refused(refuse('version-reason-missing'));
  return ok(await freeze(trx, viewer, withVersion(document, kind.value, last ? reason : null), approval.at));
}

function kindOfVersion(last: AgendaDocument | null, next: AgendaDocument): Result<VersionKind> {
  if (!last) return ok('agenda');
  const changes = compareVersions(last, next);
  if (changes.length === 0) return refused(refuse('version-unchanged'));
  return ok(changes.every((change) => change.kind === 'added') ? 'addendum' : 'revision');
}

function withVersion(document: AgendaDocument, kind: VersionKind, reason: string | null): AgendaDocument {
  return { ...document, version: { ...document.version, kind, reason } };
}

async function freeze(
  trx: Trx,
  viewer: Viewer,
  document: AgendaDocument,
  at: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto('agenda_versions')
    .values({
      id,
      meeting_id: document.meeting.id,
      council_id: document.council.id,
      version: document.version.number,
      kind: document.version.kind,
      reason: document.version.reason,
      content: JSON.stringify(openPart(document)),
      approved_by: viewer.kind === 'person' ? viewer.personId : null,
      approved_at: at.toString(),
      sent_at: null,
      published_at: null,
    })
    .execute();
  await trx
    .insertInto('agenda_version_closed')
    .values({ version_id: id, council_id: document.council.id, content: JSON.stringify(document) })
    .execute();
  await freezeFiles(trx, id, document);
  await changeState(trx, document.meeting.id, 'approve');
  return id;
}
