import { sql } from 'kysely';
import { z } from 'zod';
import { isCalendarDay } from '../../../kernel/dates.ts';
import type { CouncilId, MeetingId, PersonId } from '../../../kernel/ids.ts';
import { may } from '../../../kernel/rights.ts';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { removeUnlessReferred } from '../../../platform/postgres/unless-referred.ts';
import {
  type DeadlineName,
  deadlineNames,
  type Meeting,
  type MeetingInput,
  meetingForms,
  meetingKinds,
} from './model/meeting.ts';

const form = z.enum(meetingForms);
const kind = z.enum(meetingKinds);
const name = z.enum(deadlineNames);

/** Meetings, each with where to join it for those the database lets know. */
function selectMeetings(trx: Trx) {
  return trx
    .selectFrom('meetings as m')
    .leftJoin('meeting_joins as j', 'j.meeting_id', 'm.id')
    .select(['m.id', 'm.council_id', 'm.held_on', 'm.starts_at', 'm.ends_at', 'm.place', 'm.form', 'm.kind'])
    .select(['m.cancelled_reason', 'm.sequence', 'j.address as join_address']);
}

type Row = {
  id: MeetingId;
  council_id: CouncilId;
  held_on: string;
  starts_at: string;
  ends_at: string | null;
  place: string;
  form: string;
  join_address: string | null;
  kind: string;
  cancelled_reason: string | null;
  sequence: number;
};

function toMeeting(row: Row, viewer: Viewer): Meeting {
  return {
    id: row.id,
    councilId: row.council_id,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    place: row.place,
    form: form.parse(row.form),
    joinAddress: may(viewer, 'join-meetings', row.council_id) ? row.join_address : null,
    kind: kind.parse(row.kind),
    cancelled: row.cancelled_reason === null ? null : { reason: row.cancelled_reason },
    sequence: row.sequence,
  };
}

/** The council's meeting on a day, or null. */
export async function findMeeting(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  heldOn: string,
): Promise<Meeting | null> {
  if (!isCalendarDay(heldOn)) return null;
  const row = await selectMeetings(trx)
    .where('m.council_id', '=', councilId)
    .where('m.held_on', '=', heldOn)
    .executeTakeFirst();
  return row ? toMeeting(row, viewer) : null;
}

/** The council's meeting with the id, or null: for commands that are told an id and do not trust it. */
export async function findMeetingById(
  trx: Trx,
  viewer: Viewer,
  councilId: CouncilId,
  id: MeetingId,
): Promise<Meeting | null> {
  const row = await selectMeetings(trx)
    .where('m.id', '=', id)
    .where('m.council_id', '=', councilId)
    .executeTakeFirst();
  return row ? toMeeting(row, viewer) : null;
}

/** @throws when there is no such meeting: ids come from the database */
export async function getMeeting(trx: Trx, viewer: Viewer, id: MeetingId): Promise<Meeting> {
  const row = await selectMeetings(trx).where('m.id', '=', id).executeTakeFirstOrThrow();
  return toMeeting(row, viewer);
}

type MeetingFilter = {
  readonly councilId?: CouncilId;
  /** First and last day, YYYY-MM-DD, both included. */
  readonly from?: string;
  readonly until?: string;
};

/** Meetings by day, oldest first. */
export async function listMeetings(
  trx: Trx,
  viewer: Viewer,
  filter: MeetingFilter,
): Promise<readonly Meeting[]> {
  const rows = await selectMeetings(trx)
    .$if(filter.councilId !== undefined, (query) =>
      query.where('m.council_id', '=', filter.councilId ?? null),
    )
    .$if(filter.from !== undefined, (query) => query.where('m.held_on', '>=', filter.from ?? ''))
    .$if(filter.until !== undefined, (query) => query.where('m.held_on', '<=', filter.until ?? ''))
    .orderBy('m.held_on')
    .orderBy('m.council_id')
    .execute();
  return rows.map((row) => toMeeting(row, viewer));
}

export async function insertMeeting(
  trx: Trx,
  meeting: MeetingInput & { readonly id: MeetingId },
): Promise<void> {
  const { id, councilId } = meeting;
  const cancelled = { cancelled_at: null, cancelled_reason: null };
  await trx
    .insertInto('meetings')
    .values({ id, council_id: councilId, ...columnsOf(meeting), ...cancelled, day_fixed_at: null })
    .execute();
  await setJoin(trx, id, meeting);
}

/** Removes a meeting to which nothing refers yet: the database says whether something does. @returns false then */
export function deleteMeeting(trx: Trx, id: MeetingId): Promise<boolean> {
  return removeUnlessReferred(trx, () => trx.deleteFrom('meetings').where('id', '=', id).execute());
}

/** Every change counts SEQUENCE up, so that calendars hear of it. */
export async function updateMeeting(trx: Trx, id: MeetingId, meeting: MeetingInput): Promise<void> {
  await trx
    .updateTable('meetings')
    .set((eb) => ({ ...columnsOf(meeting), sequence: eb('sequence', '+', 1), updated_at: sql<Date>`now()` }))
    .where('id', '=', id)
    .execute();
  await setJoin(trx, id, meeting);
}

/** Where to join is kept apart from the meeting, which everybody reads. */
async function setJoin(
  trx: Trx,
  id: MeetingId,
  { councilId, form, joinAddress }: MeetingInput,
): Promise<void> {
  await trx.deleteFrom('meeting_joins').where('meeting_id', '=', id).execute();
  if (form === 'physical' || joinAddress === null) return;
  const join = { meeting_id: id, council_id: councilId, address: joinAddress };
  await trx.insertInto('meeting_joins').values(join).execute();
}

export async function setCancelled(
  trx: Trx,
  id: MeetingId,
  cancelled: { readonly at: Temporal.Instant; readonly reason: string } | null,
): Promise<void> {
  const columns = {
    cancelled_at: cancelled?.at.toString() ?? null,
    cancelled_reason: cancelled?.reason ?? null,
  };
  await trx
    .updateTable('meetings')
    .set((eb) => ({ ...columns, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Once an agenda is out, the meeting's day stands. */
export async function isDayFixed(trx: Trx, id: MeetingId): Promise<boolean> {
  const row = await trx.selectFrom('meetings').select('day_fixed_at').where('id', '=', id).executeTakeFirst();
  return row !== undefined && row.day_fixed_at !== null;
}

/** From the first sending on; a later one changes nothing. */
export async function fixDay(trx: Trx, id: MeetingId, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('meetings')
    .set({ day_fixed_at: at.toString() })
    .where('id', '=', id)
    .where('day_fixed_at', 'is', null)
    .execute();
}

type Deviation = {
  readonly meetingId: MeetingId;
  readonly name: DeadlineName;
  readonly movedTo: string;
  readonly reason: string;
  readonly decidedBy: PersonId | null;
  readonly at: Temporal.Instant;
};

export async function setDeviation(trx: Trx, deviation: Deviation): Promise<void> {
  const decided = {
    moved_to: deviation.movedTo,
    reason: deviation.reason,
    decided_by: deviation.decidedBy,
    decided_at: deviation.at.toString(),
  };
  await trx
    .insertInto('deadline_deviations')
    .values({ meeting_id: deviation.meetingId, deadline: deviation.name, ...decided })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'deadline']).doUpdateSet(decided))
    .execute();
}

/** Where deadlines of the meeting were moved to, and why. */
export async function listDeviations(
  trx: Trx,
  meetingId: MeetingId,
): Promise<readonly Pick<Deviation, 'name' | 'movedTo' | 'reason'>[]> {
  const rows = await trx
    .selectFrom('deadline_deviations')
    .select(['deadline', 'moved_to as movedTo', 'reason'])
    .where('meeting_id', '=', meetingId)
    .execute();
  return rows.map(({ deadline, ...moved }) => ({ name: name.parse(deadline), ...moved }));
}

/** @returns what it was, or null where the deadline had not been moved */
export async function removeDeviation(
  trx: Trx,
  meetingId: MeetingId,
  name: DeadlineName,
): Promise<{ readonly movedTo: string; readonly reason: string } | null> {
  const row = await trx
    .deleteFrom('deadline_deviations')
    .where('meeting_id', '=', meetingId)
    .where('deadline', '=', name)
    .returning(['moved_to as movedTo', 'reason'])
    .executeTakeFirst();
  return row ?? null;
}

/** The columns a form decides. */
function columnsOf(meeting: MeetingInput) {
  return {
    held_on: meeting.heldOn,
    starts_at: meeting.startsAt,
    ends_at: meeting.endsAt,
    place: meeting.place,
    form: meeting.form,
    kind: meeting.kind,
  };
}
