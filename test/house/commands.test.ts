import { checkCommands } from './commands.ts';
import { file, prove } from './prove.ts';

const room = 'src/rooms/sittings/notes/commands';
const keep = 'export const keepNote = command({';

prove({
  name: 'commands',
  check: checkCommands,
  atLeast: 80,
  sound: [
    file(`${room}/keep-note.ts`, keep, '});', '', 'function shown() {}'),
    file(
      `${room}/read-note.ts`,
      'export type Read = string;',
      'export const r = commandWithPreparation({',
      '});',
    ),
  ],
  planted: [
    {
      fault: 'a function beside the command',
      file: file(`${room}/a.ts`, keep, '});', 'export function take() {}'),
    },
    {
      fault: 'a schema beside the command',
      file: file(`${room}/b.ts`, keep, '});', 'export const s = z.object({});'),
    },
    { fault: 'a file without a command', file: file(`${room}/c.ts`, 'export async function take() {}') },
    { fault: 'two commands', file: file(`${room}/d.ts`, keep, '});', keep, '});') },
    { fault: 'something handed on', file: file(`${room}/e.ts`, keep, '});', "export { x } from './x.ts';") },
    { fault: 'a file that exports nothing', file: file(`${room}/f.ts`, 'const keepNote = command({', '});') },
  ],
});
