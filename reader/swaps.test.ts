import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectOk } from '../src/kernel/result.ts';
import { toImportForm } from './answers/to-import-form.ts';
import { readDocument } from './read-document.ts';
import { accessForms } from './signs/access-signs.ts';
import { partNames } from './signs/part-names.ts';
import { findPartSign } from './signs/part-signs.ts';
import { findRecordSign, recordForms } from './signs/record-signs.ts';
import { sourceOfText } from './source/source-of-text.ts';

const council = 'kkr-midtjylland';

function readText(text: string) {
  const read = expectOk(readDocument(sourceOfText(text), { council }));
  assert.ok(read.kind !== 'annex-bundle');
  return toImportForm(read);
}

function agendaWith(names: readonly [string, string, string]): string {
  return [
    ...[
      'Referat af møde i KKR Midtjylland den 4. marts 2030',
      '',
      '1. Sager',
      '',
      '1.1. Busser på landet',
      'SAG-2030-00001 ab',
      '',
    ],
    ...[names[0], 'Det indstilles, at KKR Midtjylland godkender planen.', ''],
    ...[names[1], 'Kommunerne har kørt busser på landet siden foråret.', ''],
    ...[names[2], 'Godkendt.'],
  ].join('\n');
}

// Planted fault: let every part take any text without a doubt (remarks of read-recommendations.ts).
test('names of parts that stand over the wrong texts are noticed', () => {
  const right = readText(agendaWith(['Indstilling', 'Sagsfremstilling', 'Beslutning']));
  assert.deepEqual(right.warnings, []);
  const swapped = readText(agendaWith(['Sagsfremstilling', 'Indstilling', 'Beslutning']));
  assert.notDeepEqual(swapped.warnings, []);
});

// Planted fault: take a name out of a sign's forms, or break its pattern.
test('every sign knows its own example', () => {
  for (const sign of partNames) assert.equal(findPartSign(sign.example)?.part, sign.part, sign.example);
  for (const { example, name } of recordForms)
    assert.equal(findRecordSign(`Sagsnr.: ${example}`)?.sign, name, example);
  for (const { example, pattern } of accessForms) assert.match(example, pattern);
});

test('a council’s own names and records are known by its profile, and a broken pattern breaks nothing', () => {
  const profile = {
    partNames: { caseStatement: ['Sådan ligger landet'] },
    recordPatterns: ['Q\\d{4}', '((('],
  };
  const text =
    'Dagsorden\n\n1. Sager\n\n1.1. Busser på landet\nQ1234\n\nIndstilling\nDet indstilles, at KKR godkender planen.\n\nSådan ligger landet\nDer er langt.\n';
  const read = expectOk(readDocument(sourceOfText(text), { council, profile }));
  assert.ok(read.kind === 'agenda');
  const item = read.sections[0]?.items[0];
  assert.equal(item?.recordNumber, 'Q1234');
  assert.deepEqual(item?.recommendations, ['KKR godkender planen.']);
});

const noise = fc.array(
  fc.constantFrom(
    'Indstilling',
    'Beslutning',
    'Bilag',
    'Lukket punkt',
    'SAG NR. 3',
    '7. Eventuelt',
    'II. Sager',
    '\f',
    '- ',
    'at ',
    'Direktionen indstiller,',
    'Beslutning i KKR den 1. maj 2030',
    '12/27845',
    '1.1',
    '…… 4',
    'Side 1 af 2',
    '\uE0A01.|0|\uE0A1',
  ),
  { maxLength: 40 },
);

// Planted fault: throw where a heading has no line below it (readHeading).
test('no row of signs, however senseless, throws or loses a letter', () => {
  fc.assert(
    fc.property(noise, fc.constantFrom('\n', '\n\n', ' '), (signs, between) => {
      const text = `Dagsorden${between}1. Sager${between}${signs.join(between)}`;
      const read = readDocument(sourceOfText(text), { council });
      if (!read.ok) return;
      const { whole, kept, furniture, leftOut } = read.value.account;
      assert.equal(kept + furniture + leftOut, whole);
      assert.equal(whole, text.replace(/\s/g, '').length);
    }),
    { numRuns: 300 },
  );
});
