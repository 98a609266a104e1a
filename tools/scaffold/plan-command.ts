import { keyOfRole } from '../../test/demo.ts';
import { addEntry, type Edit } from './edits.ts';
import { fill } from './fill.ts';
import type { Place, Plan } from './plan.ts';
import { camel, type Words } from './words.ts';

/** Who holds a right in a council, as src/kernel/rights.ts of the project says. */
export type AskedRight = { readonly name: string; readonly roles: readonly string[] };

/** A command in a room that is there: it gives its reason and does nothing yet. */
export function planCommand(place: Place, name: string, right: AskedRight, sentence: string): Plan {
  const { wing, room } = place;
  const folder = `src/rooms/${wing}/${room}`;
  // The demonstration's chair, and the chair at the door, are members too.
  const who = Object.entries(keyOfRole).filter(
    ([role]) => right.roles.includes(role) || (role === 'chair' && right.roles.includes('member')),
  );
  const [somebody = '', key = ''] = who[0] ?? [];
  const quoted = who.map(([role]) => `'${role}'`).join(', ');
  const words: Words = {
    room,
    command: camel(name),
    'a-command': name,
    right: right.name,
    who: quoted,
    somebody: camel(somebody),
    key,
  };
  const code = `${room}-${name}-reason-missing`;
  return {
    files: {
      [`${folder}/commands/${name}.ts`]: fill('command/command.ts', words),
      [`${folder}/commands/${name}.test.ts`]: fill('command/command.test.ts', words),
    },
    edits: [
      entryIn(`${folder}/texts.da.ts`, 'refuse', `'${code}': ['reason', 'Skriv en begrundelse.']`),
      entryIn(`${folder}/texts.da.ts`, 'happened', `'${room}.${name}': '${sentence}'`),
      entryIn('test/permissions/commands.ts', 'commandPermissions', `'${room}.${name}': [${quoted}]`),
    ],
    migration: null,
    thenRun: [['rights']],
    next: [
      `Write what it does into ${folder}/commands/${name}.ts, and what it must leave behind into its test.`,
      `Where somebody does it: a handler that submits it, a route, its address and its row in test/permissions/table.ts.`,
    ],
  };
}

function entryIn(path: string, list: string, entry: string): Edit {
  return { path, what: `${entry} into ${list}`, make: (text) => addEntry(text, [list], entry) };
}
