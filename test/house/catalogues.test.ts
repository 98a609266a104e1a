import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogues, listCodes } from './catalogues.ts';
import { file, prove } from './prove.ts';

const sound = [
  file(
    'src/rooms/a/texts.da.ts',
    "export const refuse = catalogue({ 'a-closed': 'Punktet {number} er lukket.', empty:",
    "  'Filen er tom.' });",
  ),
  file(
    'src/rooms/a/store.ts',
    "refuse('a-closed', { number });",
    "refuse('empty');",
    "refuse('a-closed', { ...rest }); unsound('a-closed');",
  ),
];

prove({
  name: 'error texts',
  check: checkCatalogues,
  atLeast: 30,
  sound,
  planted: [
    {
      fault: 'a code in two catalogues',
      file: file('src/rooms/b/texts.da.ts', "catalogue({ 'a-closed': 'Lukket.' });", "refuse('a-closed');"),
    },
    {
      fault: 'a code that is never used',
      file: file('src/rooms/b/x.ts', "catalogue({ 'b-lost': 'Væk.' });"),
    },
    {
      fault: 'a text that is no sentence',
      file: file('src/rooms/b/x.ts', "catalogue({ 'b-x': 'fejl i fil' }); refuse('b-x');"),
    },
    {
      fault: 'a detail that is left out',
      file: file(
        'src/rooms/b/x.ts',
        "const no = catalogue({ 'b-x': 'Nr. {number} mangler.' });",
        "no('b-x', { numbers });",
      ),
    },
    {
      fault: 'all details left out',
      file: file(
        'src/rooms/b/x.ts',
        "const no = catalogue({ 'b-x': 'Nr. {number} mangler.' });",
        "no('b-x');",
      ),
    },
  ],
});

test('error texts: codes with and without quotes are read, sentences with a colon or a brace too', () => {
  const tree = [
    file(
      'src/x.ts',
      "catalogue({ a: 'Ét: {b}.', 'c-d':",
      "  'To, it\\'s: «e: f».' }); const g = { h: 'i' };",
    ),
  ];
  assert.deepEqual(
    listCodes(tree).map(({ code, line }) => `${code} ${line}`),
    ['a 1', 'c-d 1'],
  );
});
