import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import type { Result } from '../../kernel/result.ts';
import { type SystemActor, systemAs } from '../../kernel/system.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Schema } from './schema.ts';

/** A transaction in which the database knows who is looking. */
export type Trx = Transaction<Schema>;

export type Database = {
  /**
   * Reads in one transaction as the viewer; PostgreSQL refuses to write in it.
   * @param today the day by the clock of whoever asks, for what is read on its days only; the server's own where left out
   */
  read<T>(viewer: Viewer, work: (trx: Trx) => Promise<T>, today?: Temporal.PlainDate): Promise<T>;
  /** Reads as one of the named system actors, for the reason it is on their list. */
  asSystem<T>(actor: SystemActor, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Runs the work in one transaction as the viewer; row-level security sees the same viewer. For the door alone. */
  as<T>(viewer: Viewer, work: (trx: Trx) => Promise<T>, today?: Temporal.PlainDate): Promise<T>;
  /** The same, but a refusal undoes whatever the work had written before it: all or nothing. */
  wholly<T, E>(
    viewer: Viewer,
    work: (trx: Trx) => Promise<Result<T, E>>,
    today?: Temporal.PlainDate,
  ): Promise<Result<T, E>>;
  /** The pool underneath, for LISTEN and health checks. */
  readonly pool: Pool;
  close(): Promise<void>;
};

// Dates stay text (YYYY-MM-DD), as a calendar date has no instant; bigint stays exact.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.TIME, (text) => text.slice(0, 5));
types.setTypeParser(types.builtins.INT8, (text) => BigInt(text));

/** @param connectionString `postgres://…`; a unix socket as `postgres:///name?host=/folder&user=…` */
export function openDatabase(connectionString: string, size = 10): Database {
  const pool = new Pool({ connectionString, max: size });
  // A backend that goes away is noticed by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const as: Database['as'] = (viewer, work, today) =>
    kysely.transaction().execute(async (trx) => {
      await introduce(trx, viewer, today);
      return work(trx);
    });
  const read: Database['read'] = (viewer, work, today) =>
    kysely
      .transaction()
      .setAccessMode('read only')
      .execute(async (trx) => {
        await introduce(trx, viewer, today);
        return work(trx);
      });
  return {
    as,
    read,
    asSystem: (actor, work) => read(systemAs(actor), work),
    wholly: (viewer, work, today) => undoIfRefused((inside) => as(viewer, inside, today), work),
    pool,
    close: () => kysely.destroy(),
  };
}

/** Ends the transaction by a throw where the work refuses, and hands the refusal out behind it. */
async function undoIfRefused<T, E>(
  transaction: (inside: (trx: Trx) => Promise<Result<T, E>>) => Promise<Result<T, E>>,
  work: (trx: Trx) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const undone = new Error('undone by a refusal');
  const refusals: Result<T, E>[] = [];
  try {
    return await transaction(async (trx) => {
      const answer = await work(trx);
      if (answer.ok) return answer;
      refusals.push(answer);
      throw undone;
    });
  } catch (error) {
    const [refusal] = refusals;
    if (error !== undone || refusal === undefined) throw error;
    return refusal;
  }
}

/** Tells PostgreSQL who is looking; the policies in db/migrations read these settings (the second wall). */
export async function introduce(trx: Trx, viewer: Viewer, today?: Temporal.PlainDate): Promise<void> {
  const person = viewer.kind === 'person' ? viewer.personId : '';
  const name = viewer.kind === 'person' ? viewer.name : '';
  await sql`select set_config('role', 'tvaers_app', true), set_config('tvaers.kind', ${viewer.kind}, true),
    set_config('tvaers.person_id', ${person}, true), set_config('tvaers.roles', ${rolesOf(viewer)}, true),
    set_config('tvaers.person_name', ${name}, true),
    set_config('tvaers.today', ${today?.toString() ?? ''}, true)`.execute(trx);
}

/** `role@council` for each role the viewer holds, as an array PostgreSQL reads. */
function rolesOf(viewer: Viewer): string {
  const grants = viewer.kind === 'person' ? viewer.grants : [];
  return `{${grants.map(({ role, councilId }) => `"${role}@${councilId ?? ''}"`).join(',')}}`;
}
