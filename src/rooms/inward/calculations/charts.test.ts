import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { readPdfBack } from '../../../../test/read-pdf.ts';
import { press } from '../../../platform/pdf/press.ts';
import { makeFile, valuesOfInput } from '../../../questions/index.ts';
import { findQuestion } from './forms/list-questions.ts';
import { answerRule } from './model/answer-rule.ts';
import { askWith } from './model/question.ts';
import { getExample } from './queries/get-example.ts';

after(() => press.close());

async function show(example: string, kind: string | null = null) {
  const question = findQuestion(example.split('/')[0] ?? '', kind);
  assert.ok(question);
  const asked = askWith(question, valuesOfInput(question, await getExample(example)));
  const outcome = await answerRule(asked);
  assert.ok(outcome.kind === 'answered');
  return { asked, shown: outcome.shown };
}

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

  test('are not drawn where there would be one alone', async () => {
    const question = findQuestion('distribution', null);
    assert.ok(question);
    const drawn = async (include: readonly string[]) => {
      const input = { amountOere: '50000000', weights: { A: 60000, B: 30000 }, include };
      const outcome = await answerRule(askWith(question, valuesOfInput(question, input)));
      assert.ok(outcome.kind === 'answered');
      return outcome.shown.bars?.groups.length;
    };
    assert.equal(await drawn(['A', 'B']), 2);
    assert.equal(await drawn(['A']), undefined);
  });
});

describe('bars on paper', () => {
  test('stand in a PDF that is still accessible', async () => {
    const { asked, shown } = await show('apportionment/seven-seats-by-dhondt');
    const file = await makeFile(asked, shown, 'pdf', 'https://tal.dk');
    assert.ok(file.ok);
    const read = await readPdfBack(file.value.bytes);
    assert.equal(read.isTagged, true);
    assert.ok(read.roles.includes('Figure'));
    assert.match(Buffer.from(file.value.bytes).toString('latin1'), /pdfuaid:part(?:="1"|>1<)/);
    const bare = await makeFile(asked, { ...shown, bars: null }, 'pdf', 'https://tal.dk');
    assert.ok(bare.ok && bare.value.bytes.length < file.value.bytes.length);
  });

  test('of all 98 municipalities fit their pages', async () => {
    const { asked, shown } = await show('quotas/quotas-of-2022', 'agreement');
    assert.equal(shown.bars?.groups.length, 98);
    assert.ok((await makeFile(asked, shown, 'pdf', 'https://tal.dk')).ok);
  });
});
