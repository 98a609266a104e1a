import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOk } from '../../src/kernel/result.ts';
import { toImportForm } from '../answers/to-import-form.ts';
import { readDocument } from '../read-document.ts';
import { sourceOfText } from '../source/source-of-text.ts';
import { findAccessSign, readTitleAccess } from './access-signs.ts';
import { findNumberSign } from './number-signs.ts';
import { findPartSign } from './part-signs.ts';
import { findRecordSign } from './record-signs.ts';
import { series } from './series-signs.ts';

const numbers: readonly (readonly [string, string, string])[] = [
  ['typed', '3.2. Natbusser', '3.2'],
  ['three digits', '715. Natbusser', '715'],
  ['Punkt', 'Punkt 3: Natbusser', '3'],
  ['Nr.', 'Nr. 60 – Natbusser', '60'],
  ['SAG NR.', 'SAG NR. 1', '1'],
  ['Pkt. with openness', 'Pkt. 3 (LUKKET) Natbusser', '3'],
  ['number with openness', '2 (Åben) Natbusser', '2'],
  ['Dagsordenspunkt', 'Dagsordenspunkt 4 Natbusser', '4'],
  ['Ad', 'Ad 5. Natbusser', '5'],
];

for (const [name, line, number] of numbers)
  test(`an item’s number: ${name}`, () => assert.equal(findNumberSign(line)?.number, number));

const serial: readonly (readonly [string, string, string])[] = [
  ['letters', 'B. Sager til beslutning', 'B'],
  ['letters', 'B.1 Natbusser', 'B.1'],
  ['letters', 'B1. Natbusser', 'B.1'],
  ['small-letters', 'c) Natbusser', 'c'],
  ['roman', 'IV. Natbusser', 'IV'],
  ['signed-number', '§ 41 Natbusser', '41'],
  ['signed-number', '#2 Natbusser', '2'],
  ['bare-number', '7 Natbusser i yderkommuner', '7'],
];

for (const [name, line, number] of serial)
  test(`another series of numbers: ${name}, ${line}`, () => {
    assert.equal(series.find((each) => each.name === name)?.find(line)?.number, number);
  });

test('every series knows its own example', () => {
  for (const { example, find } of series) assert.ok(find(example), example);
});

const parts: readonly (readonly [string, string])[] = [
  ['Resumé', 'background'],
  ['Baggrund', 'background'],
  ['Beslutningstema', 'background'],
  ['Indstilling', 'recommendation'],
  ['Administrationen indstiller', 'recommendation'],
  ['Beslutningspunkter', 'recommendation'],
  ['Indstilling fra Havneudvalget til Byrådet', 'recommendation'],
  ['Indstilling: Det indstilles, at planen godkendes.', 'recommendation'],
  ['Sagsfremstilling', 'caseStatement'],
  ['Økonomi', 'caseStatement'],
  ['Høring', 'caseStatement'],
  ['Beslutning', 'decision'],
  ['Beslutning i Havneudvalget den 3. maj 2029', 'decision'],
  ['Beslutning af Byrådet den 03-05-2029', 'decision'],
  ['Havneudvalgets beslutning den 3. maj 2029', 'decision'],
  ['Byrådet, 30. maj 2029, pkt. 118', 'decision'],
  ['Fraværende', 'decision'],
  ['Bilag', 'annexes'],
];

for (const [line, part] of parts)
  test(`a part’s name: ${line}`, () => assert.equal(findPartSign(line)?.part, part));

test('a sentence that has the words of a part is none', () => {
  for (const line of [
    'Indstillingen blev tiltrådt.',
    'Næste møde holdes den 14. maj 2029.',
    'Bilag sendes senere, når de er klar.',
    'Formål: Færre ture i bil.',
  ])
    assert.equal(findPartSign(line), null, line);
});

const records: readonly (readonly [string, string])[] = [
  ['SAG-2029-00411 abc', 'SAG-2029-00411'],
  ['EMN-2029-000411', 'EMN-2029-000411'],
  ['MOD-2029-00411', 'MOD-2029-00411'],
  ['330-2029-3619', '330-2029-3619'],
  ['12/27845', '12/27845'],
  ['1-51-71-3321-29', '1-51-71-3321-29'],
  ['Sagsnr.: 29/5510  Sagsbehandler: abc', '29/5510'],
  ['J.nr. 1-30-72-114-29', '1-30-72-114-29'],
];

for (const [line, number] of records)
  test(`a record number: ${line}`, () => assert.equal(findRecordSign(line)?.recordNumber, number));

test('open and closed, in titles and on lines of their own', () => {
  assert.deepEqual(readTitleAccess('Lukket: Køb af jord'), { access: 'closed', title: 'Køb af jord' });
  assert.deepEqual(readTitleAccess('LUKKET SAG - Køb af jord'), { access: 'closed', title: 'Køb af jord' });
  assert.deepEqual(readTitleAccess('Køb af jord (Fortrolig)'), { access: 'closed', title: 'Køb af jord' });
  for (const line of ['Lukket punkt', 'Fortroligt', 'Ikke offentlig', 'Behandles for lukkede døre'])
    assert.equal(findAccessSign(line), 'closed', line);
  for (const line of ['Åben', 'Åbent punkt', 'Offentligt punkt'])
    assert.equal(findAccessSign(line), 'open', line);
});

const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  ['annexes with marks', './. Ruteplan er vedlagt.', ['Ruteplan']],
  ['annexes in a list', 'Bilag\nRuteplan\nTakster', ['Ruteplan', 'Takster']],
  ['annexes with numbers', 'Bilag\nBilag 1: Ruteplan\nBilag 2 - Takster', ['Ruteplan', 'Takster']],
  ['annexes behind their name', 'Bilag: Ruteplan; Takster', ['Ruteplan', 'Takster']],
];

for (const [name, lines, annexes] of layouts)
  test(name, () => {
    const text = `Dagsorden den 4. marts 2030 kl. 9.30\nSted: Rådhuset i Ry\nAfbud: C. Lund\n\n1. Sager\n\n1.1. Natbusser\nSAG-2030-00001 ab\n\nSagsfremstilling\nBusserne kører.\n\n${lines}\n`;
    const read = expectOk(readDocument(sourceOfText(text), { council: 'kkr-midtjylland' }));
    assert.ok(read.kind === 'agenda');
    const form = toImportForm(read);
    assert.deepEqual(
      form.sections[0]?.items[0]?.annexes.map(({ title }) => title),
      annexes,
    );
    assert.deepEqual([form.startsAt, form.place], ['09:30', 'Rådhuset i Ry']);
    assert.deepEqual(form.attendance, [{ label: 'Afbud', names: ['C. Lund'] }]);
  });
