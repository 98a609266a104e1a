import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from './edits.ts';

/** What the scaffold is about to do; nothing of it is done before all of it is known. */
export type Plan = {
  /** Path → text of every file it makes. */
  readonly files: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
  /** The migration that has to be told the roles of every right, where there is one. */
  readonly migration: string | null;
  /** Commands of `bin/tvaers-dev` that write again what is printed from the rest. */
  readonly thenRun: readonly (readonly string[])[];
  /** What is left to whoever asked. */
  readonly next: readonly string[];
};

/** A room as it is asked for, `sittings/minutes`. */
export type Place = { readonly wing: string; readonly room: string };

export function readPlace(text: string): Place | null {
  const [, wing, room] = /^([a-z][a-z-]*)\/([a-z][a-z-]*)$/.exec(text) ?? [];
  return wing && room ? { wing, room } : null;
}

/** How a file in a folder of the room names the front door of a room of the ground, and of itself its store. */
export function groundRoom({ wing, room }: Place, other: string): string {
  if (room === other) return '../store.ts';
  return wing === 'ground' ? `../../${other}/index.ts` : `../../../ground/${other}/index.ts`;
}

/** The number of the next migration, `0020`. */
export function nextMigration(root: string): string {
  const numbers = globSync('db/migrations/*.sql', { cwd: root }).map((path) =>
    Number.parseInt(path.split('/').at(-1) ?? '', 10),
  );
  return String(Math.max(0, ...numbers) + 1).padStart(4, '0');
}

/** A Monday two weeks after the last story's: each story has a day of its own. */
export function nextStoryDay(root: string): string {
  const days = ['src/main/storyboards.ts', 'src/main/room-stories.ts'].flatMap((path) =>
    [...textOf(root, path).matchAll(/day: '(\d{4}-\d{2}-\d{2})'/g)].map((match) => match[1] ?? ''),
  );
  const last = days.sort().at(-1) ?? '2025-01-06';
  return Temporal.PlainDate.from(last).add({ days: 14 }).toString();
}

/** The text of a file of the project, or nothing where it is not there. */
export function textOf(root: string, path: string): string {
  const place = join(root, path);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
}
