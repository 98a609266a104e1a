import type { z } from 'zod';
import type { Clock } from '../../kernel/clock.ts';
import type { Catalogue } from '../../kernel/errors.ts';
import type { Faults } from '../../kernel/faults.ts';
import type { Refusal, Result } from '../../kernel/result.ts';
import type { Right } from '../../kernel/rights.ts';
import type { SystemActor } from '../../kernel/system.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { FileStore } from '../files/store.ts';
import type { Database, Trx } from '../postgres/database.ts';
import type { Act } from './act.ts';

/** What a command answers: a value, or one refusal, or all there are; or a value, and that nothing was to be done. */
export type Told<T> = Result<T, Refusal | Faults> | Unchanged<T>;

type Unchanged<T> = { readonly ok: true; readonly value: T; readonly unchanged: true };

/**
 * All stands as it was asked for already, and nothing was written: the door leaves no event and announces nothing. A
 * command that has told something, and then says this, is wrong about one of the two: the door throws.
 */
export function unchanged<T>(value: T): Unchanged<T> {
  return { ok: true, value, unchanged: true };
}

/** What a write needs around it. */
export type House = {
  readonly db: Database;
  readonly files: FileStore;
  readonly clock: Clock;
  /** Forgets what this very process keeps of the public pages; the others hear of it a moment later. */
  readonly forget?: () => void;
};

/** What slow work before the transaction can reach: files and the clock, and rows to read. No way leads to a write. */
export type Tools = Pick<House, 'files' | 'clock'> & {
  readonly viewer: Viewer;
  /** Reads as the viewer, whose right has been asked by then. */
  read<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  /** Reads as one of the named system actors. */
  readonly asSystem: Database['asSystem'];
};

/**
 * A write as data. The name is its file, its event, and its row in the table of permissions; the right is asked about
 * the input's `councilId` before anything is read; the schema's messages are codes of the room's catalogue, and all of
 * them are answered at once.
 */
export type Command<Schema extends z.ZodType, Value, Prepared = undefined> = {
  readonly name: `${string}.${string}`;
  readonly right: Right;
  readonly input: Schema;
  /** The room's catalogue: it knows the codes of the schema. */
  readonly refuse: Catalogue;
  /** The work needs more than its viewer has in the database: it runs as this system actor, on the viewer's behalf. */
  readonly as?: SystemActor;
  /** Some command inside it runs as a system actor: it begins by the login that may become one. */
  readonly by?: 'house';
  /** What was written stands although the answer is a refusal: sign-in counts attempts. */
  readonly keeps?: 'on-refusal';
  /** What is done all day and changes nothing people would ask about: it leaves no event. */
  readonly silent?: true;
  /** It changes what anyone may read: once it is committed, every process forgets what it keeps of the public pages. */
  readonly announces?: true;
  /** Slow work (reading a file, hashing) before the transaction begins. */
  readonly prepare: (tools: Tools, input: z.output<Schema>) => Promise<Result<Prepared, Refusal | Faults>>;
  readonly run: (act: Act, input: z.output<Schema>, prepared: Prepared) => Promise<Told<Value>>;
};

/** Any command, for lists of them. */
export type AnyCommand = Pick<
  Command<z.ZodType, unknown>,
  'name' | 'right' | 'as' | 'keeps' | 'silent' | 'announces'
>;

/**
 * A command.
 *
 * @example
 * export const reinstateMeeting = command({
 *   name: 'meetings.reinstate', right: 'plan-meetings', refuse,
 *   input: z.object({ councilId: councilInput, heldOn: z.string() }),
 *   async run(act, input) { … return ok(null); },
 * });
 */
export function command<Schema extends z.ZodType, Value>(
  definition: Omit<Command<Schema, Value>, 'prepare'>,
): Command<Schema, Value> {
  return { ...definition, prepare: nothingToPrepare };
}

/** Typed by what it says: a command whose slow work is this one has none. */
async function nothingToPrepare(): Promise<Result<undefined>> {
  return { ok: true, value: undefined };
}

/**
 * A command with slow work before its transaction. Inside another command it is asked for with what that one has
 * prepared (`innerPrepared`), so that the work is never done while a transaction waits.
 */
export function commandWithPreparation<Schema extends z.ZodType, Value, Prepared>(
  definition: Command<Schema, Value, Prepared>,
): Command<Schema, Value, Prepared> {
  return definition;
}
