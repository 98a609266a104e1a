import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readPdfBack } from '../../../test/read-pdf.ts';
import { press } from '../../platform/pdf/press.ts';
import { textCell } from '../showing/cell.ts';
import type { Shown } from '../showing/shown.ts';
import { answerTypst } from './answer-typst.ts';
import { barsTypst } from './bars-typst.ts';
import { makePdf } from './make-pdf.ts';
import { headed } from './records.ts';

after(() => press.close());

const question = {
  title: 'Fordel pladser',
  purpose: 'Regn ud, hvor mange pladser hver liste får.',
  fields: [],
  showing: { facts: [] },
};
const asked = { at: '/beregn/apportionment', question, values: new Map([['sag', ['Rådet i 2026']]]) };
const shown: Shown = {
  status: 'decided',
  heading: 'Resultat',
  headline: 'A får 4 pladser og B 3.',
  sentences: [],
  facts: [['Pladser', textCell('7')]],
  tables: [
    {
      caption: 'Pladser til hver liste',
      columns: [
        { text: 'Liste', numeric: false },
        { text: 'Stemmer', numeric: true },
        { text: 'Pladser', numeric: true },
      ],
      rows: [headed('A', '340', '4'), headed('B', '280', '3')],
    },
  ],
  record: null,
  bars: {
    of: 'Pladser til hver liste',
    series: ['Stemmer', 'Pladser'],
    groups: [
      { name: 'A', sizes: [340, 4] },
      { name: 'B', sizes: [280, 3] },
    ],
  },
  steps: [{ text: 'A får 4 pladser og B 3.', law: 'Valgloven § 77' }],
  seats: null,
  tiles: null,
  tie: null,
};

describe('an answer on paper', () => {
  test('has its bars with words in a PDF that is still accessible', async () => {
    const source = answerTypst(asked, shown, null);
    assert.match(source, /image\(bytes\("<svg[\s\S]*alt: "Søjler med »Stemmer« og »Pladser«/);
    const printed = await makePdf(asked, shown, null);
    assert.ok(printed.ok);
    const { isTagged, roles, texts } = await readPdfBack(printed.value.pdf);
    assert.deepEqual([isTagged, roles.includes('Figure')], [true, true]);
    assert.match(texts.join(' '), /Fordel pladser: Rådet i 2026[\s\S]*A får 4 pladser og B 3\./);
  });

  test('ends with an address that can be typed, unless it is long', async () => {
    const lastWords = async (link: string) => {
      const printed = await makePdf(asked, shown, link);
      assert.ok(printed.ok);
      const { texts } = await readPdfBack(printed.value.pdf);
      return texts.join(' ').split('Regn igen')[1]?.replaceAll(/\s/g, '');
    };
    // 43 + 9 · 17 = 196 letters, and 8 more.
    const link = `https://tal.dk/beregn/apportionment?seats=7${'&groups.votes=340'.repeat(9)}`;
    assert.ok((await lastWords(link))?.startsWith(`Sammeberegningpånettet${link}`));
    assert.ok(!(await lastWords(`${link}&seats=7`))?.includes('https'));
  });

  test('has many bars parted, so that each picture fits a page', () => {
    const groups = Array.from({ length: 98 }, (_, at) => ({ name: `${at}`, sizes: [at, 1] }));
    // 20 groups of two bars on a page: 98 need 5 pages.
    assert.equal(
      barsTypst({ of: 'Kvoter', series: ['Før', 'Efter'], groups }).split('#block(').length - 1,
      5,
    );
  });
});
