import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOfInput } from '../../../../questions/index.ts';
import { answerRule } from '../model/answer-rule.ts';
import { askWith } from '../model/question.ts';
import { getExample } from '../queries/get-example.ts';
import { findQuestion } from './list-questions.ts';

async function show(example: string) {
  const question = findQuestion('accounts', null);
  assert.ok(question);
  const asked = askWith(question, valuesOfInput(question, await getExample(`accounts/${example}`)));
  const outcome = await answerRule(asked);
  assert.ok(outcome.kind === 'answered');
  return outcome.shown;
}

test('a secretariat’s accounts are shown with their consumption, sums and what disagrees', async () => {
  const { facts, tables } = await show('social-secretariat-surplus-one-krone-short');
  // 1.776.184 : 2.146.611 = 82,743…; 370.426 − 370.427 = −1.
  assert.deepEqual(
    facts
      .filter(([label]) => /^(Forbrug|Overført for meget)/.test(label))
      .map(([label, { text }]) => [label, text]),
    [
      ['Forbrug af budgettet', '82,74 pct.'],
      ['Overført for meget eller for lidt', '−1 kr.'],
    ],
  );
  const rowsOf = (caption: string) =>
    tables.find((table) => table.caption === caption)?.rows.map((row) => row.map(({ text }) => text));
  assert.deepEqual(rowsOf('Summer'), [
    ['Årets budget', '2.146.611 kr.', '2.146.611 kr.', '0 kr.'],
    ['Årets regnskab', '2.146.611 kr.', '1.776.184 kr.', '370.427 kr.'],
    ['Næste års budget', '2.126.114 kr.', '2.126.114 kr.', '0 kr.'],
  ]);
  assert.deepEqual(rowsOf('Trykte tal, der afviger fra de beregnede'), [
    ['Resultat', '', 'Årets regnskab', '370.426 kr.', '370.427 kr.', '−1 kr.'],
  ]);
});

test('accounts are drawn beside the budget', async () => {
  const { bars } = await show('health-secretariat-accounts-2020-budget-2021');
  assert.deepEqual(bars?.series, ['Årets budget, kr.', 'Årets regnskab, kr.']);
  assert.deepEqual(bars?.groups.find(({ name }) => name.startsWith('IT, tele'))?.sizes, [40000, 20342]);
});
