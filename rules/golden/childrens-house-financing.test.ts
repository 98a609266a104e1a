import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { allInKroner, ask, inKroner, oere, reconcile } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const counts = z.record(z.string(), z.number());
const inputs = z.object({
  toDistribute: z.object({ 2020: z.number(), 2021: z.number() }),
  municipalities: z.array(
    z.object({
      name: z.string(),
      pop2019: z.number(),
      pop2020: z.number(),
      amount2020: z.number(),
      amount2021: z.number(),
      amountDiff: z.number(),
      popDiff: z.number(),
    }),
  ),
  printedTotals: counts,
  carriedObjective2021: z.number(),
});
type Financing = z.infer<typeof inputs>;
type Column = Exclude<keyof Financing['municipalities'][number], 'name'>;

const answer = z.object({
  sharesOere: allInKroner,
  sumOere: inKroner,
  differencesOere: allInKroner.optional(),
  deviations: z.array(
    z.object({ of: z.string(), id: z.string(), printedOere: inKroner, computedOere: inKroner }),
  ),
});

const columnOf = ({ municipalities }: Financing, column: Column) =>
  Object.fromEntries(municipalities.map((one) => [one.name, one[column]]));
const inOere = (amounts: Record<string, number>) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, oere(amount)]));

/** The year's amount by the children of 1 January the year before. */
const year2020 = (given: Financing) =>
  ask(
    'distribution',
    { amountOere: oere(given.toDistribute[2020]), weights: columnOf(given, 'pop2019') },
    answer,
  );

/** 2021 with the year before and everything the source prints beside it. */
const year2021 = (given: Financing) =>
  ask(
    'distribution',
    {
      amountOere: oere(given.toDistribute[2021]),
      weights: columnOf(given, 'pop2020'),
      previous: { amountOere: oere(given.toDistribute[2020]), weights: columnOf(given, 'pop2019') },
      printed: {
        sharesOere: inOere(columnOf(given, 'amount2021')),
        sumOere: oere(given.printedTotals.amount2021 ?? 0),
        differencesOere: inOere(columnOf(given, 'amountDiff')),
        differenceSumOere: oere(given.printedTotals.amountDiff ?? 0),
      },
    },
    answer,
  );

/** What the rule reports as disagreeing of one kind. */
const deviations = async (given: Financing, of: string) =>
  (await year2021(given)).deviations.filter((one) => one.of === of);

const sumOfColumn = async (given: Financing, column: Column) =>
  (await reconcile(columnOf(given, column), given.printedTotals[column] ?? 0)).sum;

/** One child's part of the amount, to the øre. */
const perChild = async (amount: number, children: Record<string, number>) => {
  const { sum } = await reconcile(children, 0);
  const input = { amountOere: oere(amount), weights: { one: 1, others: sum - 1 }, unitOere: 1 };
  return (await ask('distribution', input, answer)).sharesOere.one;
};

replayGolden(sharedFolder(), {
  file: 'boernehus-nord-objektiv-finansiering-2021',
  rules: ['distribution', 'tariff'],
  inputs,
  computed: {
    amount2021HalfUp: async (given) => (await year2021(given)).sharesOere,
    amount2020HalfUp: async (given) => (await year2020(given)).sharesOere,
    sumPrinted2021: (given) => sumOfColumn(given, 'amount2021'),
    sumHalfUp2021: async (given) => (await year2021(given)).sumOere,
    sumPrinted2020: (given) => sumOfColumn(given, 'amount2020'),
    sumHalfUp2020: async (given) => (await year2020(given)).sumOere,
    perChild2021: (given) => perChild(given.toDistribute[2021], columnOf(given, 'pop2020')),
    perChild2020: (given) => perChild(given.toDistribute[2020], columnOf(given, 'pop2019')),
  },
  checks: {
    '#4': (given) => sumOfColumn(given, 'popDiff'),
    '#6': async (given) => (await deviations(given, 'share')).map(({ id }) => id),
    '#7': async (given) => (await deviations(given, 'share'))[0]?.computedOere,
    // The printed total, 4.402.800, is held against its own printed rows.
    '#8': async (given) => (await deviations(given, 'sum'))[0]?.computedOere,
    '#9': async (given) => (await year2021(given)).sumOere,
    '#10': (given) => sumOfColumn(given, 'amount2020'),
    // Changes are of unrounded amounts: here they are not the change of the rounded ones.
    '#11': async (given) => {
      const [before, now] = [await year2020(given), await year2021(given)];
      const rounded = (name: string) => (now.sharesOere[name] ?? 0) - (before.sharesOere[name] ?? 0);
      const changes = Object.entries(now.differencesOere ?? {});
      return changes.filter(([name, change]) => change !== rounded(name)).map(([name]) => name);
    },
    '#12': async (given) => (await deviations(given, 'difference')).map(({ id }) => id),
    // 153.002 is printed under rows that add up to 153.000.
    '#13': async (given) => (await deviations(given, 'difference-sum'))[0]?.computedOere,
    // The other basis, after the surplus carried over: 60 pct. of 7.338.000 less 16.928.
    '#15': async (given) => {
      const input = {
        expensesOere: (oere(given.toDistribute[2021]) * 100) / 60,
        carriedOere: { objective: oere(given.carriedObjective2021), tariff: 0 },
        cases: 1,
      };
      const { objectiveAfterCarryOere } = await ask(
        'tariff',
        input,
        z.object({ objectiveAfterCarryOere: inKroner }),
      );
      return objectiveAfterCarryOere;
    },
  },
  told: { differenceRule: 'a sentence; #11 and #12 show that it holds' },
});
