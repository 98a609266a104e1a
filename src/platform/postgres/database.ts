import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, types } from 'pg';
import type { Result } from '../../kernel/result.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { councilsWhere, isAdministrator } from '../../kernel/viewer.ts';
import type { Schema } from './schema.ts';

/** A transaction in which the database knows who is looking. */
export type Trx = Transaction<Schema>;

export type Database = {
  /** Runs the work in one transaction as the viewer; row-level security sees the same viewer. */
  as<T>(viewer: Viewer, work: (trx: Trx) => Promise<T>): Promise<T>;
  /** The same, but a refusal undoes whatever the work had written before it: all or nothing. */
  wholly<T, E>(viewer: Viewer, work: (trx: Trx) => Promise<Result<T, E>>): Promise<Result<T, E>>;
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
  const as: Database['as'] = (viewer, work) =>
    kysely.transaction().execute(async (trx) => {
      await introduce(trx, viewer);
      return work(trx);
    });
  return {
    as,
    wholly: (viewer, work) => undoIfRefused((inside) => as(viewer, inside), work),
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

const settings = ['kind', 'person_id', 'secretariat_of', 'chair_of', 'insider_of', 'administrator'] as const;

/** Tells PostgreSQL who is looking; the policies in db/migrations read these settings (the second wall). */
async function introduce(trx: Trx, viewer: Viewer): Promise<void> {
  const values: Record<(typeof settings)[number], string> = {
    kind: viewer.kind,
    person_id: viewer.kind === 'person' ? viewer.personId : '',
    secretariat_of: asArray(councilsWhere(viewer, 'secretariat')),
    chair_of: asArray(councilsWhere(viewer, 'chair')),
    insider_of: asArray(councilsWhere(viewer, 'secretariat', 'chair', 'member', 'substitute')),
    administrator: isAdministrator(viewer) ? 'yes' : 'no',
  };
  const calls = settings.map((name) => sql`set_config(${`tvaers.${name}`}, ${values[name]}, true)`);
  await sql`select set_config('role', 'tvaers_app', true), ${sql.join(calls)}`.execute(trx);
}

function asArray(councils: readonly string[]): string {
  return `{${councils.map((id) => `"${id}"`).join(',')}}`;
}
