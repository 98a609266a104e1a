import { sql } from 'kysely';
import type { CouncilId, Id } from '../../kernel/ids.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Trx } from '../postgres/database.ts';
import type { EventsRow } from '../postgres/schema.ts';
import { sealIn } from '../postgres/seal.ts';
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

/**
 * Writes down that a command was carried out, under the door's seal: nobody else can. The table is only ever added to;
 * the database refuses anything else.
 */
export async function recordEvent(trx: Trx, happening: Happening): Promise<void> {
  const { viewer, tellings } = happening;
  const merged = mergeTellings(tellings);
  const event: Readonly<Record<Exclude<keyof EventsRow, 'number'>, unknown>> = {
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
    details: merged.details,
  };
  const words = JSON.stringify(event);
  await sql`select record_event(${words}, ${sealIn(trx, 'event', words)})`.execute(trx);
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
