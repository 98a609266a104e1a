import type { z } from 'zod';
import { type Answer, faultsIn, faultsOf } from '../../kernel/faults.ts';
import { type CouncilId, councilInput } from '../../kernel/ids.ts';
import { ok, type Refusal, refused } from '../../kernel/result.ts';
import { may, rights } from '../../kernel/rights.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Command, House, Tools } from './command.ts';
import { refuseAtDoor } from './texts.da.ts';

/** A command that may begin: what was read of its input, where, and what its slow work came to. */
export type Ready<Schema extends z.ZodType, Prepared> = {
  readonly input: z.output<Schema>;
  readonly councilId: CouncilId | null;
  readonly prepared: Prepared;
};

/** What was read of the input of a command its viewer may do. */
type Admitted<Schema extends z.ZodType> = Omit<Ready<Schema, never>, 'prepared'>;

/** Everything before the transaction: the right, the input, and the slow work. Nothing is read before the right. */
export async function makeReady<Schema extends z.ZodType, Value, Prepared>(
  house: House,
  viewer: Viewer,
  command: Command<Schema, Value, Prepared>,
  given: unknown,
): Promise<Answer<Ready<Schema, Prepared>>> {
  const admitted = await admit(viewer, command, given);
  if (!admitted.ok) return admitted;
  const prepared = await command.prepare(toolsOf(house, viewer), admitted.value.input);
  return prepared.ok
    ? ok({ ...admitted.value, prepared: prepared.value })
    : refused(faultsOf(prepared.error));
}

/** The right, and then the input. */
export async function admit<Schema extends z.ZodType, Value, Prepared>(
  viewer: Viewer,
  command: Command<Schema, Value, Prepared>,
  given: unknown,
): Promise<Answer<Admitted<Schema>>> {
  const councilId = councilIn(given);
  const { within } = rights[command.right];
  if (within === 'council' && councilId === null)
    throw new Error(`${command.name} asks a right in a council and was told no councilId`);
  if (!may(viewer, command.right, councilId ?? undefined)) return refused([refuseAtDoor('right-missing')]);
  const parsed = await command.input.safeParseAsync(given);
  if (!parsed.success) return refused(faultsFrom(inOrderOf(given, parsed.error.issues), command));
  return ok({ input: parsed.data, councilId });
}

function toolsOf(house: House, viewer: Viewer): Tools {
  return {
    // Asked for by what needs them: the house of a test may have none.
    get files() {
      return house.files;
    },
    clock: house.clock,
    viewer,
    read: (work) => house.db.read(viewer, work, house.clock.today()),
    asSystem: house.db.asSystem,
  };
}

function councilIn(given: unknown): CouncilId | null {
  if (typeof given !== 'object' || given === null || !('councilId' in given)) return null;
  return councilInput.safeParse(given.councilId).data ?? null;
}

/** As the form has its fields, so that what is wrong is read from the top; what it lacks comes last. */
function inOrderOf(given: unknown, issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const fields = typeof given === 'object' && given !== null ? Object.keys(given) : [];
  const placeOf = ({ path }: z.core.$ZodIssue) => {
    const place = fields.indexOf(String(path[0]));
    return place < 0 ? fields.length : place;
  };
  return issues.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** One sentence for each field that is wrong, all at once; the schema's messages are codes of the catalogue. */
function faultsFrom(
  issues: readonly z.core.$ZodIssue[],
  { refuse }: Pick<Command<z.ZodType, unknown>, 'refuse'>,
) {
  const faults = issues.map((issue): Refusal => {
    const field = issue.path.map(String).join('.');
    const details = issue.code === 'custom' ? detailsOf(issue.params) : {};
    const refusal = refuse.find(issue.message, details) ?? refuseAtDoor.find(issue.message, details);
    if (!refusal) return { ...refuseAtDoor('posted-unreadable', { field }), field };
    return refusal.field === undefined && field !== '' ? { ...refusal, field } : refusal;
  });
  const first = faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at);
  return faultsIn(first) ?? faultsOf(refuseAtDoor('posted-unreadable', { field: '' }));
}

function detailsOf(
  params: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, string | number>> {
  const told = Object.entries(params).flatMap(([name, value]): [string, string | number][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
  );
  return Object.fromEntries(told);
}
