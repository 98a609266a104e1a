import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { runRule } from 'tvaers-rules/json';
import { readPdfBack } from '../../../../test/read-pdf.ts';
import { press } from '../../../platform/pdf/press.ts';
import type { Bars } from './model.ts';
import { answerTypst } from './pages/answer-typst.ts';
import { barChart } from './pages/bar-chart.ts';
import { barsTypst } from './pages/bars-typst.ts';
import { describeBars } from './queries/describe-bars.ts';
import { getExample } from './queries/get-example.ts';
import { findForm } from './queries/list-forms.ts';
import { makePdf } from './queries/make-pdf.ts';
import { showAnswer } from './queries/show-answer.ts';

after(() => press.close());

async function show(example: string, kind: string | null = null) {
  const form = findForm(example.split('/')[0] ?? '', kind);
  assert.ok(form);
  const input = await getExample(example);
  const shown = showAnswer(form, input, await runRule(form.rule, input));
  return { form, shown };
}

const two: Bars = {
  of: 'Kvoter',
  series: ['Før', 'Efter'],
  groups: [
    { name: 'A & B', sizes: [1234.5, 2] },
    { name: 'C', sizes: [-3, 4] },
  ],
};

describe('bars side by side', () => {
  test('set the share of seats beside the share of votes', async () => {
    const { shown } = await show('apportionment/seven-seats-by-dhondt');
    assert.deepEqual(shown.bars?.series, ['Stemmer i pct. af alle', 'Pladser i pct. af alle']);
    // 340, 280, 160 and 60 of 840; 3, 3, 1 and 0 of 7.
    assert.deepEqual(
      shown.bars?.groups.map(({ sizes }) => sizes),
      [
        [40.5, 42.9],
        [33.3, 42.9],
        [19, 14.3],
        [7.1, 0],
      ],
    );
  });

  test('are of all votes, also those for lists without seats', async () => {
    const { shown } = await show('composition/midtjylland-after-the-2021-election');
    const [first] = shown.bars?.groups ?? [];
    // A: 205.813 of 724.233 votes are 28,4 pct.; 10 of 34 seats 29,4 pct.
    assert.deepEqual(first, { name: 'A', sizes: [28.4, 29.4] });
  });

  test('set the quotas agreed on beside those there were', async () => {
    const { shown } = await show('quotas/bornholm-takes-seven-quotas-over', 'agreement');
    assert.deepEqual(shown.bars?.series, ['Kvote', 'Ny kvote']);
    assert.deepEqual(shown.bars?.groups.at(-1), { name: '400 Bornholm', sizes: [3, 25] });
  });

  test('set the key of the year before beside the key, and without it the shares alone', async () => {
    const { shown } = await show('distribution/childrens-house-nord-2021');
    assert.deepEqual(shown.bars?.series, ['Vægt året før i pct. af alle', 'Vægt i pct. af alle']);
    const alone = await show('distribution/one-municipality-opts-out');
    assert.deepEqual(alone.shown.bars?.series, ['Andel, kr.']);
    assert.deepEqual(
      alone.shown.bars?.groups.map(({ sizes }) => sizes),
      [[333333], [166667]],
    );
  });

  test('are told apart by pattern and legend, and number as in Danish', () => {
    const page = String(barChart(two));
    assert.match(page, /fill="#12466b"[\s\S]*fill="url\(#bar-stripes\)"/);
    assert.match(page, /<pattern id="bar-stripes"/);
    assert.match(page, />Før<\/text>[\s\S]*>Efter<\/text>/);
    assert.match(page, />1\.234,5</);
    assert.match(page, />−3</);
    assert.match(page, />A &amp; B</);
    assert.doesNotMatch(page, /style=|<style/);
  });

  test('are told in words', () => {
    assert.equal(
      describeBars(two),
      'Søjler med «Før» og «Efter» side om side for 2 rækker. Før: mest hos A & B, 1.234,5; mindst hos C, −3. Efter: mest hos C, 4; mindst hos A & B, 2. Alle tal står i tabellen «Kvoter».',
    );
    assert.match(String(barChart(two)), /role="img" aria-label="Søjler med «Før» og «Efter»/);
  });

  test('are not drawn where there would be one alone', async () => {
    const form = findForm('distribution', null);
    assert.ok(form);
    const drawn = async (include: readonly string[]) => {
      const input = { amountOere: '50000000', weights: { A: 60000, B: 30000 }, include };
      return showAnswer(form, input, await runRule('distribution', input)).bars?.groups.length;
    };
    assert.equal(await drawn(['A', 'B']), 2);
    assert.equal(await drawn(['A']), undefined);
  });

  test('that are level are told as level', () => {
    const level = {
      ...two,
      series: ['Før'],
      groups: [
        { name: 'A', sizes: [2] },
        { name: 'B', sizes: [2] },
      ],
    };
    assert.equal(
      describeBars(level),
      'Søjler med «Før» for 2 rækker. 2 hos alle. Alle tal står i tabellen «Kvoter».',
    );
  });
});

describe('bars on paper', () => {
  test('stand with their words in a PDF that is still accessible', async () => {
    const { form, shown } = await show('apportionment/seven-seats-by-dhondt');
    assert.match(
      answerTypst(form, shown, null),
      /image\(bytes\("<svg[\s\S]*alt: "Søjler med «Stemmer i pct\. af alle»/,
    );
    const printed = await makePdf(form, shown, null);
    assert.ok(printed.ok);
    const read = await readPdfBack(printed.value.pdf);
    assert.equal(read.isTagged, true);
    assert.ok(read.roles.includes('Figure'));
    assert.match(Buffer.from(printed.value.pdf).toString('latin1'), /pdfuaid:part(?:="1"|>1<)/);
    const bare = await makePdf(form, { ...shown, bars: null }, null);
    assert.ok(bare.ok && bare.value.pdf.length < printed.value.pdf.length);
  });

  test('end with an address that can be typed, unless it is long', async () => {
    const { form, shown } = await show('apportionment/seven-seats-by-dhondt');
    const lastWords = async (link: string) => {
      const printed = await makePdf(form, shown, link);
      assert.ok(printed.ok);
      return (await readPdfBack(printed.value.pdf)).texts
        .join(' ')
        .split('Regn igen')[1]
        ?.replaceAll(/\s/g, '');
    };
    // 43 + 9 · 17 = 196 letters, and 8 more.
    const link = `https://tal.dk/beregn/apportionment?seats=7${'&groups.votes=340'.repeat(9)}`;
    assert.ok((await lastWords(link))?.startsWith(`Sammeberegningpånettet${link}`));
    assert.ok(!(await lastWords(`${link}&seats=7`))?.includes('https'));
  });

  test('of all 98 municipalities are parted, so that each picture fits a page', async () => {
    const { form, shown } = await show('quotas/quotas-of-2022', 'agreement');
    assert.ok(shown.bars);
    // 20 groups of two bars on a page: 98 municipalities need 5 pages.
    assert.equal(shown.bars.groups.length, 98);
    assert.equal(barsTypst(shown.bars).split('#block(').length - 1, 5);
    assert.ok((await makePdf(form, shown, null)).ok);
  });
});
