import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import { enqueueJob } from '../../../platform/jobs/queue.ts';
import type { Trx } from '../../../platform/postgres/database.ts';
import type { DueMail, Receiver } from './model/dispatch.ts';

/** Two who send papers of the same subject at once come one after the other. */
export async function lockSubject(trx: Trx, subjectId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`dispatch/${subjectId}`}, 0))`.execute(trx);
}

export type NewDispatch = {
  readonly paperId: string;
  readonly councilId: string;
  readonly startedBy: string | null;
  readonly at: Temporal.Instant;
  readonly receivers: readonly Receiver[];
};

/** Kind of the job that sends what is due. */
export const mailJob = 'send-mails';

/** A dispatch and its queued mails, one for each receiver, and the job that sends them. */
export async function insertDispatch(trx: Trx, dispatch: NewDispatch): Promise<void> {
  const id = newId();
  const at = dispatch.at.toString();
  const council_id = dispatch.councilId;
  await trx
    .insertInto('dispatches')
    .values({
      id,
      paper_id: dispatch.paperId,
      council_id,
      started_by: dispatch.startedBy,
      started_at: at,
    })
    .execute();
  const mails = dispatch.receivers.map((receiver) => ({
    id: newId(),
    dispatch_id: id,
    council_id,
    person_id: receiver.personId,
    email: receiver.email,
    with_closed: receiver.withClosed,
    next_attempt_at: at,
    last_error: null,
    sent_at: null,
  }));
  if (mails.length === 0) return;
  await trx.insertInto('dispatch_mails').values(mails).execute();
  await enqueueJob(trx, mailJob, {}, dispatch.at);
}

/** Minutes a mail is lent to the one who sends it; a process that dies gives it back that way. */
const lentMinutes = 10;

/** Takes the mail that has waited longest, so that no one else takes it, and counts the attempt. */
export async function borrowDueMail(trx: Trx, now: Temporal.Instant): Promise<DueMail | null> {
  const row = await trx
    .updateTable('dispatch_mails as m')
    .from('dispatches as d')
    .set({
      attempts: sql<number>`m.attempts + 1`,
      next_attempt_at: now.add({ minutes: lentMinutes }).toString(),
    })
    .whereRef('d.id', '=', 'm.dispatch_id')
    .where('m.id', '=', (eb) =>
      eb
        .selectFrom('dispatch_mails')
        .select('id')
        .where('state', '=', 'queued')
        .where('next_attempt_at', '<=', new Date(now.epochMilliseconds))
        .orderBy('next_attempt_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      'm.id',
      'd.paper_id as paperId',
      'm.email',
      'm.with_closed as withClosed',
      'm.attempts',
      'd.started_at as startedAt',
    ])
    .executeTakeFirst();
  return row ?? null;
}

/** When the next mail is to be tried; null when none waits. */
export async function findNextAttempt(trx: Trx): Promise<Temporal.Instant | null> {
  const row = await trx
    .selectFrom('dispatch_mails')
    .select((eb) => eb.fn.min('next_attempt_at').as('at'))
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return row?.at ? Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) : null;
}

export async function recordSent(trx: Trx, id: string, at: Temporal.Instant): Promise<void> {
  await trx
    .updateTable('dispatch_mails')
    .set({ state: 'sent', sent_at: at.toString(), last_error: null })
    .where('id', '=', id)
    .execute();
}

/** @param retryAt null when the mail is given up */
export async function recordFailure(
  trx: Trx,
  id: string,
  reason: string,
  retryAt: Temporal.Instant | null,
): Promise<void> {
  const next =
    retryAt === null ? { state: 'failed' } : { state: 'queued', next_attempt_at: retryAt.toString() };
  await trx
    .updateTable('dispatch_mails')
    .set({ ...next, last_error: reason.slice(0, 500) })
    .where('id', '=', id)
    .execute();
}

/** Names of people the viewer may see, by id: the chair sees the addresses in the log, not the register of people. */
export async function listNames(trx: Trx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
