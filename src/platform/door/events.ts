import type { CouncilId, Id } from '../../kernel/ids.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Trx } from '../postgres/database.ts';
import type { Details, Telling } from './act.ts';
import type { AnyCommand } from './command.ts';

type Happening = {
  readonly id: Id<'events'>;
  readonly at: Temporal.Instant;
  readonly command: AnyCommand;
  readonly viewer: Viewer;
  readonly councilId: CouncilId | null;
  readonly partOf: Id<'events'> | null;
  readonly tellings: readonly Telling[];
  /** False where it was refused and yet something was kept. */
  readonly done: boolean;
};

/** Writes down that a command was carried out. The table is only ever added to; the database refuses anything else. */
export async function recordEvent(trx: Trx, happening: Happening): Promise<void> {
  const { viewer, tellings } = happening;
  const merged = mergeTellings(tellings);
  await trx
    .insertInto('events')
    .values({
      id: happening.id,
      at: happening.at.toString(),
      command: happening.command.name,
      part_of: happening.partOf,
      person_id: viewer.kind === 'person' ? viewer.personId : null,
      system_actor: viewer.kind === 'person' ? null : actorOf(happening),
      actor_name: viewer.kind === 'person' ? viewer.name : 'Systemet',
      on_behalf_of: tellings.findLast(({ onBehalfOf }) => onBehalfOf)?.onBehalfOf ?? null,
      council_id: happening.councilId,
      subjects: merged.about,
      done: happening.done,
      closed: tellings.some(({ closed }) => closed === true),
      details: JSON.stringify(merged.details),
    })
    .execute();
}

/** The named actor who did it; where nobody is signed in, the one the command runs as. */
function actorOf({ viewer, command }: Happening): string {
  return viewer.kind === 'system' ? viewer.actor : (command.as ?? 'accounts');
}

function mergeTellings(tellings: readonly Telling[]): { about: string[]; details: Details } {
  const before: Details = Object.assign({}, ...tellings.map((each) => each.before ?? {}));
  const after: Details = Object.assign({}, ...tellings.map((each) => each.after ?? {}));
  const details = {
    ...(Object.keys(before).length > 0 ? { before } : {}),
    ...(Object.keys(after).length > 0 ? { after } : {}),
  };
  return { about: [...new Set(tellings.flatMap(({ about }) => about ?? []))], details };
}
