import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { allInKroner, ask, inKroner, oere, reconcile, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const perYear = z.record(z.string(), z.number());
const inputs = z.object({
  lines: z.array(
    z.object({
      group: z.string(),
      post: z.string(),
      b2020: z.number(),
      b2021: z.number(),
      diff: z.number().nullable(),
    }),
  ),
  objectiveSharePct: z.number(),
  tariffSharePct: z.number(),
  carriedResult: z.record(z.string(), z.object({ objective: z.number(), tariff: z.number() })),
  cases: perYear,
});
type Budget = z.infer<typeof inputs>;
type Column = 'b2020' | 'b2021' | 'diff';

const columns: readonly Column[] = ['b2020', 'b2021', 'diff'];
const tariffAnswer = z.object({
  objectiveOere: inKroner.optional(),
  objectiveAfterCarryOere: inKroner.optional(),
  tariffOere: inKroner,
  tariffAfterCarryOere: inKroner,
  perCaseOere: inKroner,
});

/** The 2020, 2021 and change columns of some lines, each summed for itself; an empty change is nothing. */
const sumColumns = (lines: Budget['lines']) =>
  Promise.all(
    columns.map((column) => sumOf(Object.fromEntries(lines.map((line) => [line.post, line[column] ?? 0])))),
  );

async function subtotals({ lines }: Budget) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  const sums = await Promise.all(
    groups.map((group) => sumColumns(lines.filter((line) => line.group === group))),
  );
  return Object.fromEntries(groups.map((group, at) => [group, sums[at]]));
}

/** One field of the tariff's answers for 2020 and 2021, in kroner. */
const financing = (field: keyof z.infer<typeof tariffAnswer>) => async (budget: Budget) => {
  const [b2020 = 0, b2021 = 0] = await sumColumns(budget.lines);
  const answers = Object.entries({ 2020: b2020, 2021: b2021 }).map(([year, expenses]) => {
    const { objective = 0, tariff = 0 } = budget.carriedResult[year] ?? {};
    return ask(
      'tariff',
      {
        expensesOere: oere(expenses),
        objectiveShare: `${budget.objectiveSharePct}/100`,
        carriedOere: { objective: oere(objective), tariff: oere(tariff) },
        cases: budget.cases[year],
      },
      tariffAnswer,
    );
  });
  return (await Promise.all(answers)).map((answer) => answer[field]);
};

/** A surplus is negative in the rule and in the source's table. */
const surplus = async ({ carriedResult }: Budget) =>
  -(await sumOf({ objective: 0, tariff: 0, ...carriedResult['2021'] }));

replayGolden(sharedFolder(), {
  file: 'boernehus-nord-budget-2021',
  rules: ['tariff', 'distribution'],
  inputs,
  computed: {
    subtotals,
    total: ({ lines }) => sumColumns(lines),
    objective: financing('objectiveOere'),
    objectiveAfterCarry: financing('objectiveAfterCarryOere'),
    tariff: financing('tariffOere'),
    tariffAfterCarry: financing('tariffAfterCarryOere'),
    tariffPerCase: financing('perCaseOere'),
    carriedSurplusTotal2021: surplus,
  },
  checks: {
    // Every printed change is the year's own amount less that of the year before.
    '#6': async ({ lines }) => {
      const held = lines.flatMap(({ b2020, b2021, diff }) =>
        diff === null ? [] : [reconcile({ now: b2021, before: -b2020 }, diff)],
      );
      return (await Promise.all(held)).every(({ reconciles }) => reconciles);
    },
    // The surplus is split 60/40 like the expenses it comes from.
    '#10': async (budget) => {
      const weights = { objective: budget.objectiveSharePct, tariff: budget.tariffSharePct };
      const input = { amountOere: oere(await surplus(budget)), weights };
      const { sharesOere } = await ask('distribution', input, z.object({ sharesOere: allInKroner }));
      return [sharesOere.objective, sharesOere.tariff];
    },
    // The contrast: the tariff as it would be without the surplus carried over.
    '#11': async (budget) => {
      const [, tariff = 0] = await financing('tariffOere')(budget);
      const input = { financingOere: oere(tariff), cases: budget.cases['2021'] };
      return (await ask('tariff', input, tariffAnswer)).perCaseOere;
    },
  },
});
