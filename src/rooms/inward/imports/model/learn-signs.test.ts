import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ImportedAgenda, type ImportedItem, readDocument } from 'tvaers-reader';
import { sourceOfText } from 'tvaers-reader/source';
import { fromMarks } from 'tvaers-richtext';
import { expectOk } from '../../../../kernel/result.ts';
import { learnSigns } from './learn-signs.ts';

const text = `1. Sager

1.1. Busser på landet

Baggrund
Busserne kører hver time.

Sådan ligger landet

Der er 14 linjer i alt, og to af dem er nye.

Indstilling
Det indstilles, at KKR godkender planen.
`;

const read = expectOk(readDocument(sourceOfText(text), { council: 'kkr-midtjylland' }));
const agenda = read.kind === 'annex-bundle' ? assert.fail('a bundle') : read;

/** The agenda with its item corrected. */
function corrected(change: Partial<ImportedItem>): ImportedAgenda {
  return {
    ...agenda,
    sections: agenda.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, ...change })),
    })),
  };
}

const within = corrected({
  background: fromMarks('Busserne kører hver time.\n\nSådan ligger landet\n\nDer er 14 linjer i alt.'),
  caseStatement: [],
});

test('a name that was moved to another part with its text is the name of that part', () => {
  const after = corrected({
    background: fromMarks('Busserne kører hver time.'),
    caseStatement: fromMarks('Sådan ligger landet\n\nDer er 14 linjer i alt.'),
  });
  assert.deepEqual(learnSigns(within, after), [{ form: 'Sådan ligger landet', means: 'caseStatement' }]);
});

test('so is one whose text was moved, and that itself was taken away', () => {
  const after = corrected({
    background: fromMarks('Busserne kører hver time.'),
    recommendations: ['Der er 14 linjer i alt.'],
    caseStatement: [],
  });
  assert.deepEqual(learnSigns(within, after), [{ form: 'Sådan ligger landet', means: 'recommendation' }]);
});

/** Killed by comparing only where a line is gone from, and not where it has come to. */
test('what is rewritten, deleted or copied teaches nothing', () => {
  for (const background of ['', 'Busserne kører aldrig.', 'Overskrift\n\nDer er 14 linjer i alt.'])
    assert.deepEqual(
      learnSigns(within, corrected({ background: fromMarks(background), caseStatement: [] })),
      [],
    );
  const copied = corrected({
    background: within.sections[0]?.items[0]?.background ?? [],
    caseStatement: fromMarks('Sådan ligger landet\n\nDer er 14 linjer i alt.'),
  });
  assert.deepEqual(learnSigns(within, copied), []);
});

test('a record number the reader does not know is the form of others; one it knows is not', () => {
  assert.deepEqual(learnSigns(agenda, corrected({ recordNumber: 'Q-2024/117' })), [
    { form: 'Q-2024/117', means: 'recordNumber' },
  ]);
  assert.deepEqual(learnSigns(agenda, corrected({ recordNumber: 'SAG-2024-00117' })), []);
});
