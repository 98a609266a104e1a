import { z } from 'zod';
import type { Viewer } from '../../../kernel/viewer.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import { calendarDay, type Meeting, meetingForms, meetingKinds } from './model.ts';
import { mayJoin } from './policy.ts';

const form = z.enum(meetingForms);
const kind = z.enum(meetingKinds);

const columns = [
  'id',
  'council_id',
  'held_on',
  'starts_at',
  'ends_at',
  'place',
  'form',
  'join_address',
  'kind',
  'cancelled_reason',
  'sequence',
] as const;

type Row = {
  id: string;
  council_id: string;
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
    joinAddress: mayJoin(viewer, row.council_id) ? row.join_address : null,
    kind: kind.parse(row.kind),
    cancelled: row.cancelled_reason === null ? null : { reason: row.cancelled_reason },
    sequence: row.sequence,
  };
}

/** The council's meeting on a day, or null. */
export async function findMeeting(
  trx: Trx,
  viewer: Viewer,
  councilId: string,
  heldOn: string,
): Promise<Meeting | null> {
  // An address may hold anything; PostgreSQL would refuse what is no date.
  if (!calendarDay.safeParse(heldOn).success) return null;
  const row = await trx
    .selectFrom('meetings')
    .select(columns)
    .where('council_id', '=', councilId)
    .where('held_on', '=', heldOn)
    .executeTakeFirst();
  return row ? toMeeting(row, viewer) : null;
}

/** @throws when there is no such meeting: ids come from the database */
export async function getMeeting(trx: Trx, viewer: Viewer, id: string): Promise<Meeting> {
  const row = await trx.selectFrom('meetings').select(columns).where('id', '=', id).executeTakeFirstOrThrow();
  return toMeeting(row, viewer);
}

export type MeetingFilter = {
  readonly councilId?: string;
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
  const rows = await trx
    .selectFrom('meetings')
    .select(columns)
    .$if(filter.councilId !== undefined, (query) => query.where('council_id', '=', filter.councilId ?? ''))
    .$if(filter.from !== undefined, (query) => query.where('held_on', '>=', filter.from ?? ''))
    .$if(filter.until !== undefined, (query) => query.where('held_on', '<=', filter.until ?? ''))
    .orderBy('held_on')
    .orderBy('council_id')
    .execute();
  return rows.map((row) => toMeeting(row, viewer));
}
