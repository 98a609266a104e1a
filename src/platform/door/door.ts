import { sql } from 'kysely';
import type { z } from 'zod';
import { type Answer, faultsOf } from '../../kernel/faults.ts';
import { type CouncilId, type Id, newId } from '../../kernel/ids.ts';
import { ok, refused } from '../../kernel/result.ts';
import { may, type Right } from '../../kernel/rights.ts';
import { systemAs } from '../../kernel/system.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { announcePublication } from '../postgres/announce.ts';
import { cameSecond } from '../postgres/came-second.ts';
import { introduce, type Trx } from '../postgres/database.ts';
import type { Act, Telling } from './act.ts';
import type { Command, House, Told } from './command.ts';
import { recordEvent } from './events.ts';
import { admit, makeReady, type Ready } from './make-ready.ts';

/** The ways into the house for one viewer: one to write, one to read. */
export type Door = {
  /** Does a command, whole or not at all; refused with everything that is wrong. */
  do<Schema extends z.ZodType, Value, Prepared>(
    command: Command<Schema, Value, Prepared>,
    input: z.input<Schema>,
  ): Promise<Answer<Value>>;
  /** The same with what a form posted: the command's schema says what of it is wrong. */
  submit<Schema extends z.ZodType, Value, Prepared>(
    command: Command<Schema, Value, Prepared>,
    posted: Readonly<Record<string, unknown>>,
  ): Promise<Answer<Value>>;
  /** Reads in one transaction as the viewer. The database refuses to write in it. */
  read<T>(work: (trx: Trx) => Promise<T>): Promise<T>;
  may(right: Right, councilId?: CouncilId): boolean;
};

export function doorFor(house: House, viewer: Viewer): Door {
  return {
    do: (command, input) => enter(house, viewer, command, input),
    submit: (command, posted) => enter(house, viewer, command, posted),
    read: (work) => house.db.read(viewer, work, house.clock.today()),
    may: (right, councilId) => may(viewer, right, councilId),
  };
}

/** right → input → slow work → begin as the viewer → run → a refusal rolls back → event → commit, and announce */
async function enter<Schema extends z.ZodType, Value, Prepared>(
  house: House,
  viewer: Viewer,
  command: Command<Schema, Value, Prepared>,
  given: unknown,
): Promise<Answer<Value>> {
  const ready = await makeReady(house, viewer, command, given);
  if (!ready.ok) return ready;
  const { db } = house;
  const begin: typeof db.wholly = command.keeps === 'on-refusal' ? db.as : db.wholly;
  const introduced = runsAs(command, viewer);
  const at = house.clock.now();
  const attempt = () =>
    forgetAfter(house, (announced) =>
      begin(
        introduced,
        (trx) =>
          carryOut({ house, trx, viewer, introduced, at, partOf: null, announced }, command, ready.value),
        house.clock.today(),
        command.by,
      ),
    );
  // Whoever came second begins again, and then sees what the first has done: the command has its sentence for it.
  return attempt().catch((error: unknown) => {
    if (cameSecond(error)) return attempt();
    throw error;
  });
}

/** What was announced inside. */
type Announced = Set<string>;

/**
 * Who did it reads it: what this process keeps is forgotten before it answers, as the word to all of them may come later
 * than the next request. Also where the commit failed, as nobody knows then what became of it.
 */
async function forgetAfter<T>(house: House, work: (announced: Announced) => Promise<T>): Promise<T> {
  const announced: Announced = new Set();
  try {
    return await work(announced);
  } finally {
    if (announced.size > 0) house.forget?.();
  }
}

/**
 * Several commands as one, at one instant: all or nothing. For a council that is made to be looked at, and for tests;
 * what belongs together in the product is a command with `inner`.
 */
export function together<T>(house: House, viewer: Viewer, work: (act: Act) => Promise<T>): Promise<T> {
  return forgetAfter(house, (announced) =>
    house.db.as(viewer, (trx) => work(beginIn(house, viewer, trx, announced)), house.clock.today()),
  );
}

/** An act in a transaction that has begun as the viewer: for stories and tests, which tell many things in one. */
export function actIn(house: House, viewer: Viewer, trx: Trx): Act {
  return beginIn(house, viewer, trx, new Set());
}

function beginIn(house: House, viewer: Viewer, trx: Trx, announced: Announced): Act {
  const at = house.clock.now();
  return begunAct({ house, trx, viewer, introduced: viewer, at, partOf: null, announced }).act;
}

/**
 * A command inside a command: the same transaction, its own right, its own event. What it wrote before it refused is
 * undone, also where the command around it goes on. The compiler refuses a command with slow work of its own.
 */
export function inner<Schema extends z.ZodType, Value>(
  act: Act,
  command: Command<Schema, Value>,
  given: z.input<Schema>,
): Promise<Answer<Value>> {
  return goInside(act, command, given, undefined);
}

/** The same for a command with slow work: the command around it has done it, before the transaction began. */
export function innerPrepared<Schema extends z.ZodType, Value, Prepared>(
  act: Act,
  command: Command<Schema, Value, Prepared>,
  given: z.input<Schema>,
  prepared: Prepared,
): Promise<Answer<Value>> {
  return goInside(act, command, given, prepared);
}

/** `inner` with what came from outside. */
export function submitInner<Schema extends z.ZodType, Value>(
  act: Act,
  command: Command<Schema, Value>,
  given: unknown,
): Promise<Answer<Value>> {
  return goInside(act, command, given, undefined);
}

async function goInside<Schema extends z.ZodType, Value, Prepared>(
  act: Act,
  command: Command<Schema, Value, Prepared>,
  given: unknown,
  prepared: Prepared,
): Promise<Answer<Value>> {
  const place = places.get(act);
  if (!place) throw new Error(`${command.name} was asked for outside the door`);
  const admitted = await admit(place.viewer, command, given);
  if (!admitted.ok) return admitted;
  const { trx } = act;
  await sql`savepoint inside`.execute(trx);
  const introduced = runsAs(command, place.introduced);
  if (command.as && !(await mayBecomeSystem(trx)))
    throw new Error(`${command.name} runs as the system: the command around it has to say by: 'house'`);
  if (command.as) await introduce(trx, introduced, place.house.clock.today());
  const answer = await carryOut({ ...place, introduced }, command, { ...admitted.value, prepared });
  await (answer.ok ? sql`release savepoint inside` : sql`rollback to savepoint inside`).execute(trx);
  // A rollback takes the introduction back with it; otherwise the act goes on as who it was.
  if (command.as && answer.ok) await introduce(trx, place.introduced, place.house.clock.today());
  return answer;
}

type Place = {
  readonly house: House;
  readonly trx: Trx;
  readonly viewer: Viewer;
  /** Who the database was told looks: the viewer, or the system actor the command runs as. */
  readonly introduced: Viewer;
  readonly at: Temporal.Instant;
  /** The event of the command it happens inside of. */
  readonly partOf: Id<'events'> | null;
  readonly announced: Announced;
};

/** Where an act is: only the door reads it, so nobody else can make an act. */
const places = new WeakMap<Act, Place>();

async function carryOut<Schema extends z.ZodType, Value, Prepared>(
  place: Place,
  command: Command<Schema, Value, Prepared>,
  { input, councilId, prepared }: Ready<Schema, Prepared>,
): Promise<Answer<Value>> {
  const { act, eventId, tellings } = begunAct(place, command.silent);
  const answer = await command.run(act, input, prepared);
  if (changedNothing(answer)) {
    if (tellings.length > 0) throw new Error(`${command.name} told what it did, and that nothing changed`);
    return ok(answer.value);
  }
  if (!answer.ok && command.keeps !== 'on-refusal') return refused(faultsOf(answer.error));
  const { trx, viewer, at, partOf } = place;
  const happening = { id: eventId, at, command, viewer, councilId, partOf, tellings, done: answer.ok };
  if (!command.silent) await recordEvent(trx, happening);
  // PostgreSQL tells the others when the transaction is committed, once however often it was asked, and never before.
  if (answer.ok && command.announces) {
    await announcePublication(trx);
    place.announced.add(command.name);
  }
  return answer.ok ? answer : refused(faultsOf(answer.error));
}

function changedNothing<Value>(answer: Told<Value>) {
  return answer.ok && 'unchanged' in answer;
}

function begunAct(place: Place, isSilent = false) {
  const { house, trx, viewer, at } = place;
  const eventId = newId<'events'>();
  const tellings: Telling[] = [];
  const act: Act = {
    trx,
    viewer,
    personId: viewer.kind === 'person' ? viewer.personId : null,
    at,
    today: house.clock.today(),
    tell: (telling) => void tellings.push(telling),
  };
  // What leaves no event is no place in the history: what happens inside it belongs to what is around it.
  places.set(act, { ...place, partOf: isSilent ? place.partOf : eventId });
  return { act, eventId, tellings };
}

async function mayBecomeSystem(trx: Trx): Promise<boolean> {
  const asked = sql<{ may: boolean }>`select pg_has_role(session_user, 'tvaers_system', 'member') as may`;
  return (await asked.execute(trx)).rows[0]?.may === true;
}

function runsAs(command: Pick<Command<z.ZodType, unknown>, 'as'>, viewer: Viewer): Viewer {
  return command.as ? systemAs(command.as) : viewer;
}
