import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fraction } from '../exact/index.ts';
import { calculateTariff } from './index.ts';

test('the children’s house of Nordjylland in 2021, with its surpluses: actual case', () => {
  const carried = { objective: -1_692_800n, tariff: -1_128_500n };
  const answer = calculateTariff({ expenses: 733_800_000n, carried, cases: 225n, unit: 100n });
  assert.ok(answer.status === 'decided');
  assert.deepEqual([answer.objective, answer.objectiveAfterCarry], [440_280_000n, 438_587_200n]);
  assert.deepEqual([answer.tariff, answer.tariffAfterCarry], [293_520_000n, 292_391_500n]);
  // 2.923.915 : 225 = 12.995,18; 225 × 12.995 = 2.923.875, 40 kr. short.
  assert.deepEqual([answer.perCase, answer.roundingLeft], [1_299_500n, -4000n]);
  assert.deepEqual(
    answer.steps.map(({ text }) => text),
    [
      'Af 7.338.000 kr. betales 60 pct. objektivt (4.402.800 kr.) og 40 pct. ved takst (2.935.200 kr.).',
      'Et overført overskud på 16.928 kr. trækkes fra den objektive finansiering: 4.402.800 kr. bliver til 4.385.872 kr.',
      'Et overført overskud på 11.285 kr. trækkes fra den takstbetalte finansiering: 2.935.200 kr. bliver til 2.923.915 kr.',
      'Taksten er 2.923.915 kr. delt med 225 sager: 12.995,18 kr., det vil sige 12.995 kr.',
    ],
  );
});

test('without the surplus the tariff of 2021 would have been 13.045 kr.', () => {
  // 2.935.200 : 225 = 13.045,33.
  const answer = calculateTariff({ financing: 293_520_000n, cases: 225n, unit: 100n });
  assert.deepEqual(answer.status === 'decided' && [answer.objective, answer.perCase], [null, 1_304_500n]);
});

test('a deficit carried over raises the tariff, and one krone that cannot be halved goes to the objective part', () => {
  const share = fraction(1n, 2n);
  const carried = { objective: 0n, tariff: 300n };
  const answer = calculateTariff({ expenses: 300n, objectiveShare: share, carried, cases: 2n, unit: 100n });
  // 3 kr.: 1,50 → 2 and 1; 1 + 3 = 4 over 2 cases.
  assert.deepEqual(answer.status === 'decided' && [answer.objective, answer.tariff, answer.perCase], [
    200n,
    100n,
    200n,
  ]);
});
