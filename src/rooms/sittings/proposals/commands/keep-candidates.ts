import { newId } from '../../../../kernel/ids.ts';
import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Viewer } from '../../../../kernel/viewer.ts';
import { bridgedAct } from '../../../../platform/door/bridge.ts';
import { inner } from '../../../../platform/door/index.ts';
import type { Trx } from '../../../../platform/postgres/database.ts';
import { findOrCreateMatter } from '../../matters/index.ts';
import { listMeetings } from '../../meetings/index.ts';
import type { Candidate } from '../model.ts';
import { mayPlaceProposals } from '../policy.ts';
import { changeCandidate, insertCandidate, takeCandidate } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { type AddedItem, addToAgenda } from './add-to-agenda.ts';

/** The form as typed. */
export type CandidateForm = {
  readonly title: string;
  readonly note: string;
  /** Empty: the meeting is not decided. */
  readonly meeting: string;
  /** Empty: no matter yet. */
  readonly recordNumber: string;
};

/** A candidate for a coming meeting. Refusals: `candidate-…`, and `record-number-…` of matters. */
export async function addCandidate(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  form: CandidateForm,
): Promise<Result<null>> {
  if (!mayPlaceProposals(viewer, councilId)) return refused(refuse('place-not-allowed'));
  const title = form.title.replace(/\s+/g, ' ').trim();
  if (title === '') return refused(refuse('candidate-title-missing'));
  const meetingId = await checkMeeting(trx, viewer, councilId, form.meeting);
  if (!meetingId.ok) return meetingId;
  const matterId = await findMatter(trx, viewer, councilId, title, form.recordNumber);
  if (!matterId.ok) return matterId;
  await insertCandidate(trx, {
    id: newId(),
    council_id: councilId,
    title,
    note: form.note.trim(),
    meeting_id: meetingId.value,
    matter_id: matterId.value,
    item_id: null,
    removed_at: null,
  });
  return ok(null);
}

/** @param meeting id of a coming meeting, or empty to leave it open */
export async function moveCandidate(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  candidateId: string,
  meeting: string,
): Promise<Result<null>> {
  const candidate = await takeOwn(trx, viewer, councilId, candidateId);
  if (!candidate.ok) return candidate;
  const meetingId = await checkMeeting(trx, viewer, councilId, meeting);
  if (!meetingId.ok) return meetingId;
  await changeCandidate(trx, candidate.value.id, { meeting_id: meetingId.value });
  return ok(null);
}

/** The candidate becomes an item on a coming agenda. */
export async function makeItemOfCandidate(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  candidateId: string,
  place: string,
): Promise<Result<AddedItem>> {
  const candidate = await takeOwn(trx, viewer, councilId, candidateId);
  if (!candidate.ok) return candidate;
  const { id, title, recordNumber } = candidate.value;
  const added = await addToAgenda(trx, viewer, councilId, place, { title, recordNumber });
  if (added.ok) await changeCandidate(trx, id, { item_id: added.value.itemId });
  return added;
}

/** @param at when it was removed; null brings it back */
export async function removeCandidate(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  candidateId: string,
  at: Temporal.Instant | null,
): Promise<Result<Candidate>> {
  const candidate = await takeOwn(trx, viewer, councilId, candidateId, at === null);
  if (candidate.ok) await changeCandidate(trx, candidate.value.id, { removed_at: at?.toString() ?? null });
  return candidate;
}

async function takeOwn(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  candidateId: string,
  removed = false,
): Promise<Result<Candidate>> {
  if (!mayPlaceProposals(viewer, councilId)) return refused(refuse('place-not-allowed'));
  const candidate = await takeCandidate(trx, councilId, candidateId, removed);
  if (!candidate) return refused(refuse('candidate-unknown'));
  return candidate.itemId === null ? ok(candidate) : refused(refuse('candidate-used'));
}

async function checkMeeting(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  meeting: string,
): Promise<Result<string | null>> {
  if (meeting === '') return ok(null);
  const meetings = await listMeetings(trx, viewer, { councilId });
  const found = meetings.find(({ id, cancelled }) => id === meeting && cancelled === null);
  return found ? ok(found.id) : refused(refuse('candidate-meeting-unknown'));
}

async function findMatter(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  title: string,
  recordNumber: string,
): Promise<Result<string | null>> {
  if (recordNumber.trim() === '') return ok(null);
  const matter = await inner(bridgedAct(trx, viewer), findOrCreateMatter, {
    councilId,
    recordNumber,
    title,
    officers: [],
  });
  return matter.ok ? ok(matter.value.id) : refused(matter.error[0]);
}
