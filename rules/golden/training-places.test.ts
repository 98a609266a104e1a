import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  history: z.array(
    z.object({
      year: z.string().optional(),
      decided: z.string().optional(),
      date: z.string().optional(),
      academicYear: z.string().optional(),
      seats: z.number(),
      extraCovid: z.number().optional(),
    }),
  ),
  proposal: z.object({ seats: z.number() }),
  specialisationPct: z.record(z.string(), z.number()),
  scenarioPct: z.array(z.number()),
  demographyExample: z.object({ before: z.number(), after: z.number() }),
});
type Education = z.infer<typeof inputs>;

/** A fraction "n/d" or a whole number in so many decimals; these are all far inside what a float holds. */
const rounded = (decimals: number) =>
  z.string().transform((text) => {
    const [n = '', d = '1'] = text.split('/');
    return Number((Number(n) / Number(d)).toFixed(decimals));
  });
const answer = z.object({
  changes: z.array(
    z.object({
      label: z.string(),
      change: z.number(),
      percent: rounded(2).nullable(),
      withExtra: z.number(),
    }),
  ),
  scenarios: z.array(z.object({ percent: rounded(0), exact: rounded(2), places: z.number() })),
  specialisations: z.record(z.string(), z.number()),
  growth: z.object({ percent: rounded(2) }),
});

/** The last row, 555 places, is the year before with 38 for that intake alone: they belong to its row. */
function askAgain(education: Education) {
  const lasting = education.history.filter(({ extraCovid }) => extraCovid === undefined);
  const extra = education.history.find(({ extraCovid }) => extraCovid !== undefined);
  const history = lasting.map(({ seats, year, decided, date, academicYear }) => ({
    label: academicYear ?? decided ?? date ?? year,
    places: seats,
    extra: academicYear === extra?.academicYear ? extra?.extraCovid : 0,
  }));
  const input = {
    history,
    proposal: education.proposal.seats,
    scenarios: education.scenarioPct,
    specialisations: education.specialisationPct,
    task: education.demographyExample,
  };
  return ask('training-places', input, answer);
}

const changeOf = (at: number) => async (education: Education) => (await askAgain(education)).changes[at];

const scenarios = (field: 'exact' | 'places') => async (education: Education) =>
  Object.fromEntries((await askAgain(education)).scenarios.map((one) => [one.percent, one[field]]));

/** A share of the proposal that is not rounded to places: a scenario of so many per cent less than the whole. */
async function exactPart(education: Education, percent: number): Promise<number | undefined> {
  const asked = { ...education, scenarioPct: [percent - 100] };
  return (await askAgain(asked)).scenarios[0]?.exact;
}

replayGolden(sharedFolder(), {
  file: 'paedagogdimensionering-nordjylland',
  rules: ['training-places'],
  inputs,
  computed: {
    reductionPct: async (education) => (await changeOf(1)(education))?.percent,
    viaTransfer: async (education) => (await changeOf(2)(education))?.change,
    increase2019: async (education) => (await changeOf(5)(education))?.change,
    increase2020: async (education) => (await changeOf(6)(education))?.change,
    // 38 more on top of 517, as if they lasted.
    extraPct: async (education) => {
      const { history } = education;
      const lasting = history.map(({ extraCovid, ...one }) =>
        extraCovid === undefined ? one : { ...one, academicYear: 'with the 38' },
      );
      return (await changeOf(history.length - 1)({ ...education, history: lasting }))?.percent;
    },
    withExtra: async (education) => (await changeOf(6)(education))?.withExtra,
    scenarios: scenarios('exact'),
    scenariosRounded: scenarios('places'),
    split517: async (education) => {
      const { specialisations } = await askAgain(education);
      const named = Object.entries(education.specialisationPct);
      return {
        exact: await Promise.all(named.map(([, percent]) => exactPart(education, percent))),
        wholeSeats: named.map(([name]) => specialisations[name]),
      };
    },
    demographyGrowthPct: async (education) => (await askAgain(education)).growth.percent,
  },
});
