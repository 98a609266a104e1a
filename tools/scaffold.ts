import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { carryOut } from './scaffold/carry-out.ts';
import { type Place, type Plan, readPlace } from './scaffold/plan.ts';
import { type AskedRight, planCommand } from './scaffold/plan-command.ts';
import { planPage } from './scaffold/plan-page.ts';
import { planRoom } from './scaffold/plan-room.ts';
import { readDanishNoun } from './scaffold/words.ts';

/** What the help shows for each; the test begins a room, a page and a command with exactly these. */
export const examples = {
  room: ['room', 'outward/pencils', 'pencil', 'en blyant, blyanten, blyanter, blyanterne'],
  page: ['page', 'outward/pencils', 'sharp-pencils', 'Spidse blyanter'],
  command: ['command', 'outward/pencils', 'lend-out', 'propose-items', 'Blyanten blev lånt ud: {reason}'],
} as const;

/** As it is typed: what has a space stands in quotation marks. */
export function typed(words: readonly string[]): string {
  return words.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
}

const usage = `Use: npm run scaffold -- WHAT

  room WING/NAME NOUN "et DANSK, det DANSKE, flere DANSKE, alle DE DANSKE"
      a room with a whole errand, e.g. ${typed(examples.room)}
  page WING/ROOM NAME "OVERSKRIFT"
      a page of a room, e.g. ${typed(examples.page)}
  command WING/ROOM NAME RIGHT "SENTENCE"
      a command of a room, e.g.
      ${typed(examples.command)}

Names are English, in small letters with -. What stands on the screen is Danish.`;

/** Begins a room, a page or a command in the shape all have. Nothing that is there is written over. @returns the exit code */
export async function main(
  words: readonly string[],
  root = projectRoot(),
  print: (line: string) => void = console.log,
): Promise<number> {
  const plan = await planOf(words, root);
  if (plan === null) return refuse(usage, 2);
  if (typeof plan === 'string') return refuse(plan, 1);
  const left = await carryOut(root, plan, print);
  if (left === null) return refuse('Some of it is there already; nothing was written.', 1);
  print(`\nLeft to you:\n${left.map((line) => `- ${line}`).join('\n')}`);
  return 0;
}

function refuse(why: string, code: number): number {
  console.error(why);
  return code;
}

/** @returns null where the words are not understood, a sentence where they cannot be followed */
async function planOf(words: readonly string[], root: string): Promise<Plan | string | null> {
  const [what, where = '', name = '', third = '', fourth = ''] = words;
  const place = readPlace(where);
  if (place === null || !/^[a-z][a-z-]*$/.test(name) || third === '') return null;
  if (what === 'room') {
    const danish = readDanishNoun(third);
    if (danish === null) return null;
    return hasWing(root, place) ? planRoom(root, place, name, danish) : `There is no wing ${place.wing}.`;
  }
  if (what !== 'page' && what !== 'command') return null;
  if (!existsSync(join(root, 'src/rooms', where))) return `There is no room ${where}.`;
  if (what === 'page') return planPage(root, place, name, third);
  if (fourth === '') return null;
  const right = await findRight(root, third);
  return right ? planCommand(place, name, right, fourth) : `There is no right ${third} in a council.`;
}

function hasWing(root: string, { wing }: Place): boolean {
  return existsSync(join(root, 'src/rooms', wing));
}

const rightsSchema = z.object({
  rights: z.record(z.string(), z.object({ within: z.string(), roles: z.array(z.string()) })),
});

/** Asked of the project's own table, as it is now. */
async function findRight(root: string, name: string): Promise<AskedRight | null> {
  const { rights } = rightsSchema.parse(await import(pathToFileURL(join(root, 'src/kernel/rights.ts')).href));
  const right = rights[name];
  return right?.within === 'council' ? { name, roles: right.roles } : null;
}

function projectRoot(): string {
  return fileURLToPath(new URL('..', import.meta.url));
}
