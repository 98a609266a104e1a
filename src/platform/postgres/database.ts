import { Kysely, type KyselyConfig, PostgresDialect, sql, type Transaction } from 'kysely';
import { type Pool, types } from 'pg';
import type { Result } from '../../kernel/result.ts';
import { type SystemActor, systemAs } from '../../kernel/system.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { type Logins, loginsOf } from './logins.ts';
import { LentConnection, openPool, type Patience, usualPatience } from './pool.ts';
import type { Schema } from './schema.ts';
import { keepSeal, makeSeal, type Seal, sealIn } from './seal.ts';
import { troubleIn } from './trouble.ts';

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
  /** The same, and everything read in it is as of one moment, however long it takes. */
  snapshot<T>(actor: SystemActor, work: (trx: Trx) => Promise<T>): Promise<T>;
  /**
   * Runs the work in one transaction as the viewer, by the login that may also become the system: for what goes on as
   * somebody else in between. For the door alone.
   */
  as<T>(viewer: Viewer, work: (trx: Trx) => Promise<T>, today?: Temporal.PlainDate): Promise<T>;
  /**
   * By a viewer's own login, which can be nobody else, unless it is told to be the house's; a refusal undoes whatever was
   * written: all or nothing.
   */
  wholly<T, E>(
    viewer: Viewer,
    work: (trx: Trx) => Promise<Result<T, E>>,
    today?: Temporal.PlainDate,
    by?: 'house',
  ): Promise<Result<T, E>>;
  /** The pool underneath the viewers, for health checks. */
  readonly pool: Pool;
  close(): Promise<void>;
};

// Dates stay text (YYYY-MM-DD), as a calendar date has no instant; bigint stays exact.
types.setTypeParser(types.builtins.DATE, (text) => text);
types.setTypeParser(types.builtins.TIME, (text) => text.slice(0, 5));
types.setTypeParser(types.builtins.INT8, (text) => BigInt(text));

/**
 * @param owner `postgres://…`; a unix socket as `postgres://user@localhost/name?host=/folder`. The logins under it are
 *   used, never the owner's own; `migrate` has made them.
 * Whatever is asked of it throws `Trouble` where the database cannot be used now.
 */
export function openDatabase(
  owner: string,
  patience: Partial<Patience> = {},
  logins: Logins = loginsOf(owner),
): Database {
  const wait = { ...usualPatience, ...patience };
  const viewers = openLogin(logins.viewer, wait);
  const house = openLogin(logins.house, wait);
  const kyselyFor = (viewer: Viewer) => (viewer.kind === 'system' ? house : viewers).kysely;
  const sealing = onceAnswered(() => inTransaction(house.kysely, systemAs('accounts'), makeSeal, reading));
  const begin = async <T>(
    kysely: Kysely<Schema>,
    viewer: Viewer,
    work: (trx: Trx) => Promise<T>,
    manner: Manner,
  ) => {
    const seal = await sealing();
    return inTransaction(kysely, viewer, work, { ...manner, seal });
  };
  const read: Database['read'] = (viewer, work, today) =>
    begin(kyselyFor(viewer), viewer, work, { ...reading, today });
  return {
    as: (viewer, work, today) => begin(house.kysely, viewer, work, { mode: 'read write', today }),
    read,
    asSystem: (actor, work) => read(systemAs(actor), work),
    snapshot: (actor, work) =>
      begin(house.kysely, systemAs(actor), work, { ...reading, isolation: 'repeatable read' }),
    wholly: (viewer, work, today, by) => {
      const kysely = by === 'house' ? house.kysely : kyselyFor(viewer);
      return undoIfRefused((inside) => begin(kysely, viewer, inside, { mode: 'read write', today }), work);
    },
    pool: viewers.pool,
    close: async () => {
      await Promise.all([viewers.kysely.destroy(), house.kysely.destroy()]);
    },
  };
}

function openLogin(connectionString: string, patience: Patience) {
  const pool = openPool(connectionString, patience);
  const config: KyselyConfig = {
    dialect: new PostgresDialect({
      pool: {
        connect: async () => new LentConnection(await pool.connect()),
        end: () => pool.end(),
        options: {},
      },
    }),
  };
  return { pool, kysely: new Kysely<Schema>(config) };
}

type Manner = {
  readonly mode: 'read only' | 'read write';
  readonly isolation?: 'read committed' | 'repeatable read';
  readonly today?: Temporal.PlainDate | undefined;
  /** What is said in the transaction is sealed with it; left out only where it is asked for. */
  readonly seal?: Seal;
};

const reading: Manner = { mode: 'read only' };

/** Asks again only where the last answer was that it failed. */
function onceAnswered<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

async function inTransaction<T>(
  kysely: Kysely<Schema>,
  viewer: Viewer,
  work: (trx: Trx) => Promise<T>,
  { mode, isolation = 'read committed', today, seal }: Manner,
): Promise<T> {
  try {
    return await kysely
      .transaction()
      .setAccessMode(mode)
      .setIsolationLevel(isolation)
      .execute(async (trx) => {
        if (seal) keepSeal(trx, seal);
        await introduce(trx, viewer, today);
        return work(trx);
      });
  } catch (error) {
    throw troubleIn(error, mode === 'read write') ?? error;
  }
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

/**
 * Tells PostgreSQL who is looking; the policies in db/migrations read it (the second wall). The system is a role of the
 * database that a viewer's login may not take, and a setting tells which of its listed actors it is. Everybody else is told
 * under the door's seal: what a statement that slipped in says of itself counts for nothing.
 */
export async function introduce(trx: Trx, viewer: Viewer, today?: Temporal.PlainDate): Promise<void> {
  const role = viewer.kind === 'system' ? 'tvaers_system' : 'tvaers_app';
  const actor = viewer.kind === 'system' ? viewer.actor : '';
  const told = viewer.kind === 'system' ? '' : sealed(trx, wordsOf(viewer, today));
  await sql`select set_config('role', ${role}, true), set_config('tvaers.actor', ${actor}, true),
    set_config('tvaers.viewer', ${told}, true)`.execute(trx);
}

function sealed(trx: Trx, words: string): string {
  return sealIn(trx, 'viewer', words) + words;
}

/** Person, day and roles, as `viewer_part` in the database takes them apart; nothing people write stands in it. */
function wordsOf(viewer: Viewer, today?: Temporal.PlainDate): string {
  const person = viewer.kind === 'person' ? viewer.personId : '';
  return [person, today?.toString() ?? '', rolesOf(viewer)].join('\u001f');
}

/** `role@council` for each role the viewer holds, as an array PostgreSQL reads. */
function rolesOf(viewer: Viewer): string {
  const grants = viewer.kind === 'person' ? viewer.grants : [];
  return `{${grants.map(({ role, councilId }) => `"${role}@${councilId ?? ''}"`).join(',')}}`;
}
