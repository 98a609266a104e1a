import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSheet } from 'read-excel-file/node';
import { namedCell, textCell } from '../showing/cell.ts';
import type { Shown } from '../showing/shown.ts';
import { makeXlsx } from './make-xlsx.ts';

const asked = {
  at: '/regning',
  question: {
    title: 'Regning',
    purpose: 'Del en regning.',
    fields: [{ key: 'amountOere', label: 'Beløb', type: 'amount' as const }],
    showing: { facts: [] },
  },
  values: new Map([['amountOere', ['300']]]),
};
const shown: Shown = {
  status: 'decided',
  heading: 'Resultat',
  headline: null,
  sentences: [],
  facts: [],
  tables: [
    {
      caption: 'Andele',
      columns: [
        { text: 'Kommune', numeric: false },
        { text: 'Andel', numeric: true },
        { text: 'Del', numeric: true },
      ],
      rows: [
        [
          namedCell('860', '860 Hjørring'),
          { text: '−1.234,50 kr.', number: { value: -1234.5, format: 'kroner' } },
          { text: '12,5 pct.', number: { value: 0.125, format: 'percent' } },
        ],
        [namedCell('810', '810 Brønderslev'), textCell('–'), textCell('–')],
      ],
    },
  ],
  record: null,
  bars: null,
  seats: null,
  tiles: null,
  steps: [
    {
      text: 'Sådan.',
      law: 'lov § 1',
      source: { title: 'Lov', datedOn: '2022-05-03', url: 'https://lov.dk/1' },
    },
  ],
  tie: null,
};

test('a workbook has numbers as numbers, codes beside names, what was asked and the steps', async () => {
  const bytes = Buffer.from(await makeXlsx(asked, shown));
  assert.deepEqual(await readSheet(bytes, 'Resultat'), [
    ['Kommune', 'Kommune, navn', 'Andel', 'Del'],
    ['860', 'Hjørring', -1234.5, 0.125],
    ['810', 'Brønderslev', null, null],
  ]);
  assert.deepEqual(await readSheet(bytes, 'Udfyldt'), [
    ['Felt', 'Udfyldt'],
    ['Beløb', '300 kr.'],
  ]);
  assert.deepEqual(await readSheet(bytes, 'Trin'), [
    ['Nr.', 'Trin', 'Hviler på', 'Version', 'Adresse'],
    [1, 'Sådan.', 'lov § 1', '2022-05-03', 'https://lov.dk/1'],
  ]);
});
