import { sql } from 'kysely';
import { type Id, newId } from '../../kernel/ids.ts';
import { systemAs } from '../../kernel/system.ts';
import type { Database, Trx } from '../postgres/database.ts';
import { sealIn } from '../postgres/seal.ts';

/** Does one job; throws to have it tried again. The same job may come twice (a process may die after the work). */
type JobHandler = (payload: unknown) => Promise<void>;
export type JobHandlers = Readonly<Record<string, JobHandler>>;

/** Minutes until the next attempt after the first, second … failure; after the last there is none. */
const backoffMinutes = [1, 2, 5, 15, 60, 180, 720];

/** A job taken by a process that died is free again after so long. */
const leaseMinutes = 15;

/** Puts work in the queue, in the transaction that makes it needed; under the door's seal, as nobody else can. */
export async function enqueueJob(
  trx: Trx,
  kind: string,
  payload: unknown,
  runAt?: Temporal.Instant,
): Promise<void> {
  const words = JSON.stringify({ id: newId<'jobs'>(), kind, payload, run_at: runAt?.toString() ?? null });
  await sql`select ask_for_work(${words}, ${sealIn(trx, 'job', words)})`.execute(trx);
}

/**
 * Does every job that is due and whose kind has a handler, one after another; several processes share the queue
 * without waiting for each other. A job that fails waits longer each time and is given up after eight attempts; its
 * last error stays to be read.
 * @returns how many were done and how many failed
 */
export async function runDue(
  db: Database,
  handlers: JobHandlers,
  now: Temporal.Instant,
): Promise<{ readonly done: number; readonly failed: number }> {
  const count = { done: 0, failed: 0 };
  for (;;) {
    const job = await takeJob(db, Object.keys(handlers), now);
    if (!job) return count;
    count[await attempt(db, handlers, job, now)] += 1;
  }
}

type Job = {
  readonly id: Id<'jobs'>;
  readonly kind: string;
  readonly payload: unknown;
  readonly attempts: number;
};

/** Takes the job that has waited longest. Counted before it is done: one that kills the process is given up too. */
async function takeJob(db: Database, kinds: readonly string[], now: Temporal.Instant): Promise<Job | null> {
  const freeAgain = now.add({ minutes: leaseMinutes }).toString();
  const result = await db.as(systemAs('jobs'), (trx) =>
    sql<Job>`
      update jobs set attempts = attempts + 1, run_at = ${freeAgain}
      where id = (
        select id from jobs
        where done_at is null and run_at <= ${now.toString()} and attempts <= ${backoffMinutes.length}
          and kind = any (${[...kinds]})
        order by run_at, created_at limit 1 for update skip locked)
      returning id, kind, payload, attempts`.execute(trx),
  );
  return result.rows[0] ?? null;
}

async function attempt(
  db: Database,
  handlers: JobHandlers,
  job: Job,
  now: Temporal.Instant,
): Promise<'done' | 'failed'> {
  try {
    await handlers[job.kind]?.(job.payload);
    await change(db, job, { done_at: now.toString(), last_error: null });
    return 'done';
  } catch (error) {
    const minutes = backoffMinutes[job.attempts - 1];
    const later = minutes === undefined ? {} : { run_at: now.add({ minutes }).toString() };
    await change(db, job, { ...later, last_error: error instanceof Error ? error.message : String(error) });
    return 'failed';
  }
}

type Change = { done_at?: string; run_at?: string; last_error: string | null };

async function change(db: Database, job: Job, values: Change): Promise<void> {
  await db.as(systemAs('jobs'), (trx) =>
    trx.updateTable('jobs').set(values).where('id', '=', job.id).executeTakeFirstOrThrow(),
  );
}

/** How many jobs are due by the database's clock, and how many were given up: for whoever watches the house. */
export async function countWaiting(
  db: Database,
): Promise<{ readonly due: number; readonly 'given-up': number }> {
  const last = backoffMinutes.length;
  const { rows } = await db.asSystem('jobs', (trx) =>
    sql<{ due: number; left: number }>`
      select count(*) filter (where attempts <= ${last} and run_at <= now())::int as due,
        count(*) filter (where attempts > ${last})::int as left
      from jobs where done_at is null`.execute(trx),
  );
  return { due: rows[0]?.due ?? 0, 'given-up': rows[0]?.left ?? 0 };
}

/** Takes the jobs of a kind that wait out of the queue, in the transaction that puts another in their place. */
export async function forgetWaiting(trx: Trx, kind: string): Promise<void> {
  await trx.deleteFrom('jobs').where('kind', '=', kind).where('done_at', 'is', null).execute();
}

/** Removes jobs done before the instant. */
export async function forgetDone(db: Database, before: Temporal.Instant): Promise<void> {
  await db.as(systemAs('jobs'), (trx) =>
    trx.deleteFrom('jobs').where('done_at', '<', new Date(before.epochMilliseconds)).execute(),
  );
}
