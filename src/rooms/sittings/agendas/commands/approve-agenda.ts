import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { longDate } from '../../../../ui/dates.ts';
import { compareBodies, freezePaper } from '../../../ground/papers/index.ts';
import {
  type AgendaDocument,
  agendaBody,
  agendaContent,
  findVersion,
  type VersionKind,
  versionNames,
} from '../../agenda-papers/index.ts';
import { checkCompleteness } from '../queries/check-completeness.ts';
import { assembleDocument } from '../queries/draft-document.ts';
import { listPaperFiles } from '../queries/list-paper-files.ts';
import { readDraft } from '../queries/read-draft.ts';
import { refuse } from '../texts.da.ts';
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
 * `version-reason-missing` · `version-unchanged`, and those of freezing a paper.
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
  return freeze(trx, viewer, withVersion(document, kind.value, last ? reason : null), approval.at);
}

function kindOfVersion(last: AgendaDocument | null, next: AgendaDocument): Result<VersionKind> {
  if (!last) return ok('agenda');
  const changes = compareBodies(agendaBody(last), agendaBody(next));
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
): Promise<Result<string>> {
  const { council, meeting, version } = document;
  const paper = {
    subjectId: meeting.id,
    councilId: council.id,
    version: version.number,
    form: version.kind === 'agenda' ? ('first' as const) : version.kind,
    title: `${versionNames[version.kind]} til mødet den ${longDate(meeting.heldOn)}`,
    datedOn: meeting.heldOn,
    reason: version.reason,
    content: document,
    files: await listPaperFiles(trx, document),
  };
  const frozen = await freezePaper(trx, viewer, agendaContent, paper, at);
  if (frozen.ok)
    await trx
      .updateTable('agendas')
      .set({ state: 'approved' })
      .where('meeting_id', '=', meeting.id)
      .execute();
  return frozen;
}
