import { z } from 'zod';
import { type CouncilId, councilInput, idInput, type MeetingId } from '../../../../kernel/ids.ts';
import { mostLetters, textInput } from '../../../../kernel/inputs.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import { type Act, command, inner } from '../../../../platform/door/index.ts';
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
import { refuseIfWaiting } from '../queries/take-agenda.ts';
import { changeState } from '../store/change-state.ts';
import { refuse } from '../texts.da.ts';

/**
 * The chair approves the agenda as it stands: it is frozen as a version that can be sent out. After the first sending
 * a new version needs a reason; one with nothing but new items is an addendum.
 * @returns the id of the version
 * Refusals: `agenda-unknown` · `agenda-version-waiting` · `agenda-empty` · `agenda-incomplete` ·
 * `version-reason-missing` · `version-unchanged`.
 */
export const approveAgenda = command({
  name: 'agendas.approve-agenda',
  right: 'approve-agenda',
  input: z.object({
    councilId: councilInput,
    meetingId: idInput('meetings'),
    /** Why there is a new version; not needed for the first. */
    reason: textInput(mostLetters.reason).default(''),
  }),
  refuse,
  async run(act, { councilId, meetingId, reason }) {
    const document = await takeAgenda(act, councilId, meetingId);
    if (!document.ok) return document;
    const last = await findVersion(act.trx, act.viewer, meetingId);
    const kind = kindOfVersion(last?.document ?? null, document.value);
    if (!kind.ok) return kind;
    if (last && reason === '') return refused(refuse('version-reason-missing'));
    const frozen = await freeze(act, withVersion(document.value, kind.value, last ? reason : null));
    if (frozen.ok) {
      const after = { version: document.value.version.number, reason: last ? reason : '' };
      act.tell({ about: [`meeting:${meetingId}`], after });
    }
    return frozen;
  },
});

/** The agenda to approve, complete and of the council. */
async function takeAgenda(
  act: Act,
  councilId: CouncilId,
  meetingId: MeetingId,
): Promise<Result<AgendaDocument>> {
  const { trx, viewer, today } = act;
  const waiting = await refuseIfWaiting(trx, meetingId);
  if (waiting) return refused(waiting);
  const draft = await readDraft(trx, viewer, meetingId);
  if (draft?.councilId !== councilId) return refused(refuse('agenda-unknown'));
  const document = await assembleDocument(trx, viewer, draft);
  if (draft.items.length === 0) return refused(refuse('agenda-empty'));
  const shortcomings = await checkCompleteness(trx, viewer, document, today);
  const blocking = shortcomings.filter((shortcoming) => shortcoming.blocks);
  return blocking.length > 0
    ? refused(refuse('agenda-incomplete', { count: blocking.length }))
    : ok(document);
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

async function freeze(act: Act, document: AgendaDocument) {
  const { council, meeting, version } = document;
  const frozen = await inner(act, freezePaper, {
    councilId: council.id,
    kind: agendaContent,
    subjectId: meeting.id,
    version: version.number,
    form: version.kind === 'agenda' ? 'first' : version.kind,
    title: `${versionNames[version.kind]} til mødet den ${longDate(meeting.heldOn)}`,
    datedOn: meeting.heldOn,
    reason: version.reason,
    content: document,
    files: await listPaperFiles(act.trx, document),
  });
  if (!frozen.ok) return frozen;
  await changeState(act.trx, meeting.id, 'approve');
  return frozen;
}
