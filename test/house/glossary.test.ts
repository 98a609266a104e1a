import { checkGlossary, checkGlossaryNames } from './glossary.ts';
import { file, prove } from './prove.ts';

const rows = (...lines: readonly string[]) =>
  file('GLOSSARY.md', '| Danish | code | OParl | law |', '|---|---|---|---|', ...lines);

prove({
  name: 'glossary',
  check: checkGlossary,
  atLeast: 80,
  planted: [
    { fault: 'one word with two names', file: rows('| møde | `meeting` | | |', '| Møde | `session` | | |') },
    { fault: 'one name for two words', file: rows('| sag | `matter` | | |', '| emne | `matter` | | |') },
    { fault: 'a name that is not ASCII', file: rows('| råd | `råd` | | |') },
    { fault: 'two names in one row', file: rows('| formand | `chair` · `leader` | | |') },
  ],
});

const heading = '## Words of rooms to come';
prove({
  name: 'glossary and code',
  check: checkGlossaryNames,
  atLeast: 80,
  planted: [
    { fault: 'a name the code has not', file: rows('| lodtrækning | `zzNoSuchName` | | |') },
    { fault: 'a word to come that has come', file: rows(heading, '| møde | `meeting` | | |') },
  ],
  sound: [file('src/a.ts', 'const meeting = 1;')],
});
