import { checkExports } from './exports.ts';
import { file, prove } from './prove.ts';

prove({
  name: 'exports',
  check: checkExports,
  atLeast: 800,
  sound: [
    file('src/kernel/a.ts', 'export function usedElsewhere() {}'),
    file('src/main/b.ts', "import { usedElsewhere } from '../kernel/a.ts';", 'usedElsewhere();'),
    file('src/main/b.test.ts', "import { b } from './b.ts';"),
  ],
  planted: [
    {
      fault: 'an export nobody uses',
      file: file('src/kernel/c.ts', 'export const nobodyWantsThis = 1;', 'nobodyWantsThis;'),
    },
    {
      fault: 'a type only its file uses',
      file: file('src/kernel/d.ts', 'export type OnlyHere = string;', 'const a: OnlyHere = "";'),
    },
    {
      fault: 'an export whose name others give to something of their own',
      file: file('src/kernel/e.ts', 'export const usedElsewhere = 1;', 'usedElsewhere;'),
    },
    { fault: 'an interface nobody uses', file: file('src/kernel/f.ts', 'export interface NobodyWants {}') },
    { fault: 'a variable nobody uses', file: file('src/kernel/g.ts', 'export let nobodyWants = 1;') },
    { fault: 'a class nobody makes', file: file('src/kernel/h.ts', 'export abstract class NobodyWants {}') },
    {
      fault: 'a name exported below its declaration',
      file: file('src/kernel/i.ts', 'const nobodyWants = 1;', 'export { nobodyWants };'),
    },
    {
      fault: 'a name at the front door that nobody takes',
      file: file('src/rooms/ground/notes/index.ts', "export { neverTaken } from './store.ts';"),
    },
  ],
});
