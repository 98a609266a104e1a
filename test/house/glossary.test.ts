import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGlossary, checkGlossaryNames, checkGlossaryWords } from './glossary.ts';
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
const meeting = file('src/a.ts', 'export type PlannedMeetings = string;');
prove({
  name: 'glossary and names',
  check: checkGlossaryNames,
  atLeast: 80,
  sound: [
    meeting,
    file('src/b.ts', "const kinds = ['vice-chair'];"),
    file('db/migrations/1.sql', 'ages int'),
  ],
  planted: [
    { fault: 'a name the code has not', file: rows('| lodtrækning | `zzNoSuchName` | | |') },
    { fault: 'a name that only begins a word', file: rows('| mø | `meet` | | |') },
    { fault: 'a name whose words stand apart', file: rows('| plan | `plannedChair` | | |') },
    { fault: 'a name that is only text', file: rows('| kort | `map` | | |', '', "const a = 'a map of it';") },
    { fault: 'a word to come that has come', file: rows(heading, '| møde | `meeting` | | |') },
    { fault: 'a word to come that came as a kind', file: rows(heading, '| næstformand | `viceChair` | | |') },
    { fault: 'a word to come that came as a column', file: rows(heading, '| alder | `age` | | |') },
  ],
});

const screen = [
  file('src/rooms/a/texts.da.ts', "const a = 'Møderne er aflyst.'; // et regneark", 'const lodtrækning = 1;'),
  file('src/rooms/a/page.ts', 'const b = html`<p>De åbne punkter</p>`;'),
];
prove({
  name: 'glossary and screens',
  check: checkGlossaryWords,
  atLeast: 80,
  sound: screen,
  planted: [
    { fault: 'a word no screen says', file: rows('| kåring | `poll` | | |') },
    { fault: 'a word only a name has', file: rows('| lodtrækning | `poll` | | |') },
    { fault: 'a word only a comment has', file: rows('| regneark | `sheet` | | |') },
    { fault: 'a word that only ends another', file: rows('| lyst | `fun` | | |') },
    { fault: 'a word of ours that a screen says', file: rows('| *møde* | `meeting` | | |') },
  ],
});

test('glossary and screens: a word is known in its other forms, by either of two words, and ours by none', () => {
  const words = rows('| møde (i et råd) | `a` |', '| aften, åbne punkt | `b` |', '| *akt* (skrift) | `c` |');
  assert.deepEqual(checkGlossaryWords([...screen, words]), { seen: 3, faults: [] });
});
