import { type Fault, type Finding, faultsAt, isSource, type SourceFile, type Tree } from './tree.ts';

type Ban = { readonly pattern: RegExp; readonly what: string; readonly where: RegExp };

const outside = /^src\/(?!ui\/)/;
/** What the calculations ask is data of `src/questions`, which reads and shows it by an engine of its own. */
const handlers = /^src\/rooms\/(?!inward\/calculations\/)[^/]+\/[^/]+\/handlers\/[^/]+\.ts$/;
const forms = /^src\/rooms\/[^/]+\/[^/]+\/forms\/[^/]+\.ts$/;
/** What people are told is missing, they have typed. */
const inputs = /^src\/rooms\/[^/]+\/[^/]+\/(?:forms|commands|queries|model)\/[^/]+\.ts$/;

const bans: readonly Ban[] = [
  {
    pattern: /\bpostForm\s*\(|<form[^>]*method="post"/,
    what: 'a form of its own: fieldForm where it has fields, pressForm where it is buttons',
    where: outside,
  },
  {
    pattern: /\berrorSummary\s*\(/,
    what: 'a page that says by itself what is wrong: formPage or pageWithForms',
    where: outside,
  },
  {
    pattern:
      /\bform\.fields(?:\.\w|\[)|\}\s*=\s*(?:\w+\.)?form\.fields\b|\bform\.files\s*(?:\[|\.\s*(?:find|filter)\b)/,
    what: 'a form read field by field: hand form.fields or form.posted on, to the command or to forms/',
    where: handlers,
  },
  {
    pattern: /\bform\.texts?\((?!'do'\))/,
    what: 'a form read field by field: a handler asks only which button was pressed',
    where: handlers,
  },
  {
    pattern: /\bz\s*\.(?:iso\.)?date\(|\bz\.iso\.time\(/,
    what: 'a day or a time of its own: dayInput, timeInput and their like in kernel/inputs.ts',
    where: forms,
  },
  {
    pattern: /\.trim\(\)\s*\.min\(1,\s*'/,
    what: 'a text without an end: neededText or neededLine in kernel/inputs.ts',
    where: inputs,
  },
];

/** There is one way to show a form, to say what is wrong with it, and to read what was posted. */
export function checkForms(tree: Tree): Finding {
  const files = tree.filter(isSource).filter(({ path }) => outside.test(path));
  return { seen: files.length, faults: files.flatMap(faultsIn) };
}

function faultsIn({ path, text }: SourceFile): readonly Fault[] {
  return bans
    .filter(({ where }) => where.test(path))
    .flatMap(({ pattern, what }) => faultsAt(path, text, pattern, (found) => `${what} (${found})`));
}
