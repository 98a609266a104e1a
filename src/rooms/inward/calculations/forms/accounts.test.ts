import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runRule } from 'tvaers-rules/json';
import { barChart } from './pages/bar-chart.ts';
import { getExample } from './queries/get-example.ts';
import { findForm } from './queries/list-forms.ts';
import { showAnswer } from './queries/show-answer.ts';

async function show(example: string) {
  const form = findForm('accounts', null);
  assert.ok(form);
  const input = await getExample(`accounts/${example}`);
  return showAnswer(form, input, await runRule('accounts', input));
}

test('a secretariat’s accounts are shown with their consumption, sums and what disagrees', async () => {
  const { facts, tables } = await show('social-secretariat-surplus-one-krone-short');
  // 1.776.184 : 2.146.611 = 82,743…; 370.426 − 370.427 = −1.
  assert.deepEqual(
    facts.filter(([label]) => /^(Forbrug|Overført for meget)/.test(label)),
    [
      ['Forbrug af budgettet', '82,74 pct.'],
      ['Overført for meget eller for lidt', '−1 kr.'],
    ],
  );
  const rowsOf = (caption: string) => tables.find((table) => table.caption === caption)?.rows;
  assert.deepEqual(rowsOf('Summer'), [
    ['Årets budget', '2.146.611 kr.', '2.146.611 kr.', '0 kr.'],
    ['Årets regnskab', '2.146.611 kr.', '1.776.184 kr.', '370.427 kr.'],
    ['Næste års budget', '2.126.114 kr.', '2.126.114 kr.', '0 kr.'],
  ]);
  assert.deepEqual(rowsOf('Trykte tal, der afviger fra de beregnede'), [
    ['Resultat', '', 'Årets regnskab', '370.426 kr.', '370.427 kr.', '−1 kr.'],
  ]);
});

test('accounts are drawn beside the budget, and long names are shortened beside their bars', async () => {
  const { bars } = await show('health-secretariat-accounts-2020-budget-2021');
  assert.ok(bars);
  assert.deepEqual(bars.series, ['Årets budget, kr.', 'Årets regnskab, kr.']);
  assert.deepEqual(bars.groups.find(({ name }) => name.startsWith('IT, tele'))?.sizes, [40000, 20342]);
  const picture = String(barChart(bars));
  assert.ok(picture.includes('>Administrationsudgifter o…<'));
  assert.ok(!picture.includes('>Administrationsudgifter og kontorhold<'));
});
