import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { allInKroner, ask, inKroner, oere, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  coveragePct: z.number(),
  maxYears: z.number(),
  cases: z.array(
    z.object({
      id: z.string(),
      year: z.number(),
      deficit: z.number(),
      fullOccupancyAllYear: z.boolean(),
      year2Full: z.boolean(),
    }),
  ),
  split: z.object({
    amount: z.number(),
    population: z.record(z.string(), z.number()),
    optOut: z.array(z.string()),
  }),
});
type Model = z.infer<typeof inputs>;

const terms = ({ coveragePct, maxYears }: Model) => ({ cover: `${coveragePct}/100`, maxYears });

/** What each municipality pays of a first year's deficit that is covered with the amount to be split. */
const split = (optOut: (model: Model) => readonly string[]) => async (model: Model) => {
  const input = {
    ...terms(model),
    year: 1,
    deficitOere: (oere(model.split.amount) * 100) / model.coveragePct,
    fullOccupancyAllYear: false,
    population: model.split.population,
    optOut: optOut(model),
  };
  return (await ask('guarantee', input, z.object({ sharesOere: allInKroner }))).sharesOere;
};
const splitAll = split(() => []);
const splitWithOptOut = split((model) => model.split.optOut);

replayGolden(sharedFolder(), {
  file: 'underskudsmodel-syddanmark',
  rules: ['guarantee'],
  inputs,
  computed: {
    covered: async (model) => {
      const answers = model.cases.map(async ({ id, deficit, ...rest }) => {
        const input = { ...terms(model), ...rest, deficitOere: oere(deficit) };
        return [id, (await ask('guarantee', input, z.object({ coveredOere: inKroner }))).coveredOere];
      });
      return Object.fromEntries(await Promise.all(answers));
    },
    splitAll,
    splitWithOptOut,
  },
  checks: {
    '#2': async (model) => [await sumOf(await splitAll(model)), await sumOf(await splitWithOptOut(model))],
  },
  told: { strategicThemes: 'a count of headings' },
});
