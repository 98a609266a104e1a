import { file, prove } from './prove.ts';
import { checkReaching } from './reaching.ts';

const files = 'src/rooms/ground/files';
const room = 'src/rooms/sittings/annexes';
const commandOf = (path: string, name: string, ...lines: readonly string[]) =>
  file(path, `export const ${name} = command({`, ...lines, '});');
const from = (names: string, where: string) => `import { ${names} } from '${where}';`;
const adding = (name: string, says: string, calls: string, imported: string) =>
  file(
    `${room}/commands/${name}.ts`,
    imported,
    `export const ${name} = command({`,
    ...(says === '' ? [] : [`  ${says}`]),
    `  run: (act) => ${calls}(act),`,
    '});',
  );
const throughStep = from('putNew', '../steps/put.ts');

prove({
  name: 'reaching',
  check: checkReaching,
  atLeast: 100,
  sound: [
    commandOf(`${files}/commands/know.ts`, 'know', "  as: 'files',"),
    file(`${files}/index.ts`, "export { know } from './commands/know.ts';"),
    file(
      `${room}/steps/put.ts`,
      from('know', '../../../ground/files/index.ts'),
      'export function putKnown(act) {',
      '  return act;',
      '}',
      'export function putNew(act) {',
      '  return inner(act, know, {});',
      '}',
    ),
    adding('attach', '', 'putKnown', from('putKnown', '../steps/put.ts')),
    adding('add', "by: 'house',", 'putNew', throughStep),
    adding('sweep', "as: 'files',", 'putNew', throughStep),
  ],
  planted: [
    {
      fault: 'a command that reaches one that runs as the system, through a step',
      file: adding('forgot', '', 'putNew', throughStep),
    },
    {
      fault: 'the same through another command',
      file: adding('outer', '', 'add', from('add', './add.ts')),
    },
    {
      fault: 'by the house for nothing',
      file: adding('idle', "by: 'house',", 'putKnown', from('putKnown', '../steps/put.ts')),
    },
  ],
});
