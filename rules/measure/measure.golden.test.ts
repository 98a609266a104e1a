import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { formatDecimal, parseFraction } from '../exact/index.ts';
import { run } from './json.ts';

const shared = sharedFolder();
const counts = z.record(z.string(), z.number());
const pair = z.object({ revenuePct: z.number(), employmentPct: z.number() });
const goldenFile = z.object({
  inputs: z.object({
    verySatisfied: z.object({ answers: counts, threshold: z.number() }),
    referralUse: z.object({ answers: counts, thresholds: counts }),
    referralUse2024: z.object({ answers: counts, threshold: z.number() }),
    newCustomers: z.object({
      advisedThisYear: z.array(z.string()),
      advisedLastYear: z.array(z.string()),
      threshold: z.number(),
    }),
    nps: z.object({
      promoters: z.number(),
      passives: z.number(),
      detractors: z.number(),
      threshold: z.number(),
    }),
    growth: z.object({
      advised: pair,
      control: pair,
      thresholds: z.object({ revenuePp: z.number(), employmentPp: z.number() }),
    }),
    tolerance: z.object({
      populationSharePct: z.number(),
      advisedSharePct: z.array(z.number()),
      tolerancePct: z.number(),
    }),
  }),
  expected: z.object({
    verySatisfied: z.object({ pctAllAnswers: z.number(), pctWithoutDontKnow: z.number(), pass: z.boolean() }),
    referralUse: z.object({ pct: z.number(), pass: z.record(z.string(), z.boolean()) }),
    referralUse2024: z.object({ pctUsedOfAll: z.number(), pass: z.boolean() }),
    newCustomers: z.object({ pct: z.number(), pass: z.boolean() }),
    nps: z.object({ score: z.number(), pass: z.boolean() }),
    growth: z.object({
      revenuePp: z.number(),
      employmentPp: z.number(),
      passRevenue: z.boolean(),
      passEmployment: z.boolean(),
    }),
    tolerance: z.object({ relative: z.array(z.boolean()) }),
  }),
});
const answered = z.object({ met: z.boolean(), results: z.object({ alle: z.object({ value: z.string() }) }) });

/** The value with two decimals and whether the target is met. */
function ask(kind: string, target: number, figures: object): [string, boolean] {
  const { met, results } = answered.parse(
    run({
      kind,
      agreement: 'Rammeaftale 2021-2023',
      goal: '1',
      year: 2022,
      targets: [{ year: 2022, target }],
      segments: [{ segment: 'alle', ...figures }],
    }),
  );
  const value = parseFraction(results.alle.value);
  return [value ? formatDecimal(value, 2) : '', met];
}

const written = (value: number): string => value.toFixed(2).replace('.', ',');

function replay(): void {
  const text = readFileSync(`${shared}/golden/maaleregler-vektorer.json`, 'utf8');
  const { inputs, expected } = goldenFile.parse(JSON.parse(text));
  const { verySatisfied: satisfied, referralUse: used, referralUse2024: later, nps, growth } = inputs;

  const very = { answers: satisfied.answers, counted: ['Meget tilfreds'] };
  const { pctAllAnswers, pctWithoutDontKnow, pass } = expected.verySatisfied;
  assert.deepEqual(ask('share', satisfied.threshold, very), [written(pctAllAnswers), pass]);
  const without = { ...very, excluded: ['Ved ikke'] };
  assert.deepEqual(ask('share-excluding', satisfied.threshold, without), [written(pctWithoutDontKnow), pass]);

  const referred = {
    answers: used.answers,
    counted: ['benyttet', 'forventer inden for ½ år'],
    excluded: ['ved ikke'],
  };
  assert.deepEqual(
    Object.values(used.thresholds).map((target) => ask('share-excluding', target, referred)),
    Object.values(expected.referralUse.pass).map((met) => [written(expected.referralUse.pct), met]),
  );
  assert.deepEqual(ask('share', later.threshold, { answers: later.answers, counted: ['benyttet'] }), [
    written(expected.referralUse2024.pctUsedOfAll),
    expected.referralUse2024.pass,
  ]);

  const { advisedThisYear: thisYear, advisedLastYear: lastYear, threshold } = inputs.newCustomers;
  assert.deepEqual(ask('new-customers', threshold, { thisYear, lastYear }), [
    written(expected.newCustomers.pct),
    expected.newCustomers.pass,
  ]);
  const { threshold: npsTarget, ...scores } = nps;
  assert.deepEqual(ask('nps', npsTarget, scores), [written(expected.nps.score), expected.nps.pass]);

  const years = { advisedIn: 2020, measuredIn: 2022 };
  const grown = (of: 'revenuePct' | 'employmentPct') => ({
    advised: { percent: String(growth.advised[of]) },
    control: { percent: String(growth.control[of]) },
    ...years,
  });
  assert.deepEqual(ask('excess-growth', growth.thresholds.revenuePp, grown('revenuePct')), [
    written(expected.growth.revenuePp),
    expected.growth.passRevenue,
  ]);
  assert.deepEqual(ask('excess-growth', growth.thresholds.employmentPp, grown('employmentPct')), [
    written(expected.growth.employmentPp),
    expected.growth.passEmployment,
  ]);

  const { populationSharePct, advisedSharePct, tolerancePct } = inputs.tolerance;
  const split = (share: number) => ({
    A: Math.round(share * 100),
    B: 10_000 - Math.round(share * 100),
  });
  assert.deepEqual(
    advisedSharePct.map(
      (share) =>
        ask('tolerance', tolerancePct, { populations: split(populationSharePct), advised: split(share) })[1],
    ),
    expected.tolerance.relative,
  );
}

test('the worked measures of the shared figures again', (t) => {
  t.diagnostic(shared === null ? 'no shared figures here; the cases carry them' : `from ${shared}`);
  assert.doesNotThrow(shared === null ? () => {} : replay);
});
