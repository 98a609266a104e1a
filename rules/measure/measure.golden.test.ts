import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { parseFraction } from '../exact/index.ts';
import { ask } from '../golden/ask.testing.ts';
import { replayGolden } from '../golden/replay.testing.ts';

const counts = z.record(z.string(), z.number());
const pair = z.object({ revenuePct: z.number(), employmentPct: z.number() });
const perEmployee = z
  .object({ revenue: z.number(), fte: z.number() })
  .transform(({ revenue, fte }) => `${revenue}/${fte}`);
const inputs = z.object({
  verySatisfied: z.object({ answers: counts, threshold: z.number() }),
  referralUse: z.object({ answers: counts, thresholds: counts }),
  referralUse2024: z.object({ answers: counts, threshold: z.number() }),
  awareness: z.object({ asked: z.number(), heardOf: z.number(), threshold: z.number() }),
  servicesAwareness: z.object({
    knowsHouse: z.number(),
    thinksOffersGreen: z.number(),
    threshold: z.number(),
  }),
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
  productivity: z.object({
    advised: z.object({ before: perEmployee, after: perEmployee }),
    controlGrowthPct: z.number(),
  }),
  tolerance: z.object({
    populationSharePct: z.number(),
    advisedSharePct: z.array(z.number()),
    tolerancePct: z.number(),
  }),
  increase: z.object({ baselinePct: z.number(), laterPct: z.number(), requiredPp: z.number() }),
});
type Vectors = z.infer<typeof inputs>;

const answered = z.object({ value: z.string(), met: z.boolean() });
const percentOf = (share: number): string => `${Math.round(share * 100)}/10000`;

/** The value with at most two decimals, as the file writes it, and whether the target is met. */
async function hold(kind: string, target: number, figures: object): Promise<[number, boolean]> {
  const { value, met } = await ask('measure', { kind, target, ...figures }, answered);
  const { n, d } = parseFraction(value) ?? { n: 0n, d: 1n };
  return [Math.round((Number(n) * 100) / Number(d)) / 100, met];
}

async function verySatisfied({ verySatisfied: { answers, threshold } }: Vectors) {
  const figures = { answers, counted: ['Meget tilfreds'] };
  const [pctAllAnswers, pass] = await hold('share', threshold, figures);
  const [pctWithoutDontKnow] = await hold('share-excluding', threshold, {
    ...figures,
    excluded: ['Ved ikke'],
  });
  return { pctAllAnswers, pctWithoutDontKnow, pass };
}

async function referralUse({ referralUse: { answers, thresholds } }: Vectors) {
  const counted = ['benyttet', 'forventer inden for ½ år'];
  const figures = { answers, counted, excluded: ['ved ikke'] };
  const held = await Promise.all(
    Object.values(thresholds).map((target) => hold('share-excluding', target, figures)),
  );
  const pass = Object.fromEntries(Object.keys(thresholds).map((year, at) => [year, held[at]?.[1]]));
  return { pct: held[0]?.[0], pass };
}

async function growth({ growth: { advised, control, thresholds } }: Vectors) {
  const grown = (of: keyof typeof advised, target: number) =>
    hold('excess-growth', target, { advised: String(advised[of]), control: String(control[of]) });
  const [revenuePp, passRevenue] = await grown('revenuePct', thresholds.revenuePp);
  const [employmentPp, passEmployment] = await grown('employmentPct', thresholds.employmentPp);
  return { revenuePp, employmentPp, passRevenue, passEmployment };
}

async function productivity({ productivity: { advised, controlGrowthPct } }: Vectors) {
  const more = { advised, comparison: 'above' };
  const [advisedGrowthPct] = await hold('excess-growth', 0, { ...more, control: 0 });
  const [excessPp, pass] = await hold('excess-growth', 0, { ...more, control: controlGrowthPct });
  return { advisedGrowthPct, excessPp, pass };
}

async function tolerance({ tolerance: { populationSharePct, advisedSharePct, tolerancePct } }: Vectors) {
  const populationShare = percentOf(populationSharePct);
  const held = await Promise.all(
    advisedSharePct.map((share) =>
      hold('tolerance', tolerancePct, { populationShare, advisedShare: percentOf(share) }),
    ),
  );
  return { relative: held.map(([, met]) => met) };
}

replayGolden(sharedFolder(), {
  file: 'maaleregler-vektorer',
  rules: ['measure'],
  inputs,
  computed: {
    verySatisfied,
    referralUse,
    referralUse2024: async ({ referralUse2024: { answers, threshold } }) => {
      const [pctUsedOfAll, pass] = await hold('share', threshold, { answers, counted: ['benyttet'] });
      return { pctUsedOfAll, pass };
    },
    awareness: async ({ awareness: { asked, heardOf, threshold } }) => {
      const [pct, pass] = await hold('share', threshold, { counted: heardOf, of: asked });
      return { pct, pass };
    },
    servicesAwareness: async ({ servicesAwareness: { knowsHouse, thinksOffersGreen, threshold } }) => {
      const [pct, pass] = await hold('share', threshold, { counted: thinksOffersGreen, of: knowsHouse });
      return { pct, pass };
    },
    newCustomers: async ({ newCustomers: { advisedThisYear, advisedLastYear, threshold } }) => {
      const companies = { thisYear: advisedThisYear, lastYear: advisedLastYear };
      const [pct, pass] = await hold('new-customers', threshold, companies);
      return { pct, pass };
    },
    nps: async ({ nps: { threshold, ...answers } }) => {
      const [score, pass] = await hold('nps', threshold, answers);
      return { score, pass };
    },
    growth,
    productivity,
    tolerance,
    increase: async ({ increase: { baselinePct, laterPct, requiredPp } }) => {
      const figures = { baseline: baselinePct, later: laterPct };
      const [pp, pass] = await hold('percentage-points', requiredPp, figures);
      return { pp, pass };
    },
  },
});
