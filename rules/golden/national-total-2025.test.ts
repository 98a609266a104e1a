import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, askField, percentages } from './ask.testing.ts';
import { readGolden, replayGolden } from './replay.testing.ts';

const counts = z.record(z.string(), z.number());
const inputs = z.object({
  year: z.number(),
  letterFromAgency: z.string(),
  landstal: z.number(),
  regionQuota: z.object({ Midtjylland: z.number() }),
  statutoryLatest: z.string(),
  agreementNotifiedBefore: z.string(),
  agencyFixesBefore: z.string(),
  changeClause: z.boolean(),
  previous: z.object({ year: z.number(), landstal: z.number(), Midtjylland: z.number() }),
});
type Total = z.infer<typeof inputs>;

const yearOf = ({ year }: Total) => ({ kind: 'quota-year', year });

/** The quotas of 2022 by code, from their own golden file. */
function quotasOf2022(): Record<string, number> {
  const rows = z
    .object({ municipalities: z.array(z.object({ code: z.string(), quota: z.number() })) })
    .parse(readGolden(sharedFolder(), 'kommunekvoter-2022').inputs).municipalities;
  return Object.fromEntries(rows.map(({ code, quota }) => [code, quota]));
}

/** The region's quotas of 2022 under its quota of 2025: with a clause they keep their parts, without one they lapse. */
const rescaled = (clause: boolean, { regionQuota }: Total) => {
  const { 615: horsens = 0, 751: aarhus = 0 } = quotasOf2022();
  const quotas = { 615: horsens, 751: aarhus, 791: 126 - horsens - aarhus };
  const input = { kind: 'rescale', quotas, regional: { '082': regionQuota.Midtjylland }, clause };
  return ask('quotas', input, z.object({ lapsed: z.boolean(), municipal: counts }));
};

replayGolden(sharedFolder(), {
  file: 'landstal-2025',
  rules: ['deadlines', 'quotas', 'distribution'],
  inputs,
  given: {
    statutoryLatest: (total) => askField('deadlines', yearOf(total), 'nationalTotalBy'),
    agreementNotifiedBefore: (total) => askField('deadlines', yearOf(total), 'agreementBefore'),
    agencyFixesBefore: (total) => askField('deadlines', yearOf(total), 'imposedBefore'),
    // The clause makes a difference: without it the agreement lapses when the total changes.
    changeClause: async (total) =>
      !(await rescaled(true, total)).lapsed && (await rescaled(false, total)).lapsed,
  },
  computed: {
    midtjyllandSharePct: async ({ regionQuota, landstal }) =>
      (await percentages(regionQuota, landstal, 2)).Midtjylland,
    // The nineteen quotas of 2022 under the rule's own regions.
    previousMidtjylland2022: async () => {
      const regional = { '081': 73, '082': 126, '083': 113, '084': 113, '085': 75 };
      const input = { kind: 'agreement', quotas: quotasOf2022(), regional };
      return (await ask('quotas', input, z.object({ regional: counts }))).regional['082'];
    },
    previousSharePct2022: async ({ previous: { landstal, Midtjylland } }) =>
      (await percentages({ Midtjylland }, landstal, 2)).Midtjylland,
  },
  checks: {
    '#2': async (total) =>
      total.letterFromAgency <= String(await askField('deadlines', yearOf(total), 'nationalTotalBy')),
  },
});
