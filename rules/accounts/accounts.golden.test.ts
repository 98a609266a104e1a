import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { formatDecimal, fraction, multiply, parseFraction } from '../exact/index.ts';
import { run } from './json.ts';

const shared = sharedFolder();
const read = (name: string): unknown => JSON.parse(readFileSync(`${shared}/golden/${name}.json`, 'utf8'));

const kroner = z.number().transform((whole) => String(whole * 100));
const cell = kroner.nullable();
const figures = z.array(kroner);

const post = z
  .object({ post: z.string(), budget2020: cell, actual2020: cell, budget2021: cell })
  .transform((row) => ({
    id: row.post,
    amountsOere: { budget: row.budget2020, accounts: row.actual2020, nextBudget: row.budget2021 },
  }));
const secretariat = z.object({
  inputs: z.object({
    priceWageIndexPct: z.number(),
    income: z.array(post),
    expenses: z.array(post),
    printedTotals: z.object({ budget2020: figures, actual2020: figures, budget2021: figures }),
    printedResult: kroner,
  }),
  expected: z.object({ income: figures, expenses: figures, result: figures, levy2021: kroner }),
  checks: z.array(z.object({ what: z.string(), value: z.unknown() })),
});

function replaySecretariat(): void {
  const { inputs, expected, checks } = secretariat.parse(
    read('sundhedssekretariat-regnskab-2020-budget-2021'),
  );
  const { income, expenses, printedTotals: printed, priceWageIndexPct: percent, printedResult } = inputs;
  const printedIn = (at: number) => ({
    budget: printed.budget2020[at],
    accounts: printed.actual2020[at],
    nextBudget: printed.budget2021[at],
  });
  const answer = run({
    year: 2020,
    income,
    expenses,
    carried: { post: 'Overført overskud' },
    levy: {
      post: 'Indkrævet hos kommunerne',
      from: 'budget',
      to: 'nextBudget',
      rate: `${percent * 10}/1000`,
    },
    printed: {
      expensesOere: printedIn(0),
      incomeOere: printedIn(1),
      resultOere: { accounts: printedResult },
    },
  });
  const columns = ['budget', 'accounts', 'nextBudget'];
  const totals = columns.map((column, at): [string, unknown] => [
    column,
    {
      incomeOere: expected.income[at],
      expensesOere: expected.expenses[at],
      resultOere: expected.result[at],
    },
  ]);
  assert.deepEqual(answer.totals, Object.fromEntries(totals));
  const agrees = (oere: string) => ({ expectedOere: oere, enteredOere: oere, differenceOere: '0' });
  assert.deepEqual([answer.levy, answer.carried], [agrees(expected.levy2021), agrees(printedResult)]);
  assert.deepEqual([answer.balanced, answer.deviations], [true, []]);

  const used = z.object({ expenses: z.string() }).parse(answer.consumption);
  const share = parseFraction(used.expenses) ?? fraction(0n);
  const wanted = checks.find(({ what }) => what.startsWith('forbrugsprocent'));
  assert.equal(formatDecimal(multiply(share, fraction(100n)), 1), String(wanted?.value).replace('.', ','));
}

const line = z.object({ group: z.string(), post: z.string(), b2020: kroner, b2021: kroner, diff: cell });
const threes = z.tuple([kroner, kroner, kroner]);
const house = z.object({
  inputs: z.object({ lines: z.array(line) }),
  expected: z.object({ subtotals: z.record(z.string(), threes), total: threes }),
});

function replayHouse(): void {
  const { inputs, expected } = house.parse(read('boernehus-nord-budget-2021'));
  const [before, now, change] = expected.total;
  const answer = run({
    columns: [
      { id: 'b2020', year: 2020, kind: 'budget' },
      { id: 'b2021', year: 2021, kind: 'budget' },
    ],
    expenses: inputs.lines.map(({ group, post: id, b2020, b2021 }) => ({
      id,
      group,
      amountsOere: { b2020, b2021 },
    })),
    financedElsewhere: true,
    compare: { from: 'b2020', to: 'b2021' },
    printed: { differencesOere: Object.fromEntries(inputs.lines.map(({ post: id, diff }) => [id, diff])) },
  });
  const groups = Object.entries(expected.subtotals);
  assert.deepEqual(
    answer.subtotalsOere,
    Object.fromEntries(groups.map(([group, [b2020, b2021]]) => [group, { b2020, b2021 }])),
  );
  const differences = z
    .object({ groupsOere: z.unknown(), expensesOere: z.unknown() })
    .parse(answer.differences);
  assert.deepEqual(
    differences.groupsOere,
    Object.fromEntries(groups.map(([group, [, , by]]) => [group, by])),
  );
  const total = (amount: string) => ({ incomeOere: '0', expensesOere: amount, resultOere: `-${amount}` });
  assert.deepEqual(answer.totals, { b2020: total(before), b2021: total(now) });
  assert.equal(differences.expensesOere, change);
  const empty = inputs.lines.filter(({ diff }) => diff === null).map(({ post: id }) => id);
  assert.deepEqual([answer.notPrinted, answer.deviations], [empty, []]);
}

const replays = {
  'the health secretariat’s accounts 2020 and budget 2021': replaySecretariat,
  'the children’s house’s budget 2021': replayHouse,
};

for (const [name, replay] of Object.entries(replays)) {
  test(`${name}, from the shared figures`, (t) => {
    t.diagnostic(shared === null ? 'no shared figures here; the cases carry them' : `from ${shared}`);
    assert.doesNotThrow(shared === null ? () => {} : replay);
  });
}
