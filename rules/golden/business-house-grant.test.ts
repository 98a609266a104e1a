import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, percentages, reconcile } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  basisgrantMioDKK: z.number(),
  statedTotal: z.number(),
  municipalities: z.array(z.object({ name: z.string(), kDKK: z.number() })),
});
type Grant = z.infer<typeof inputs>;

/** The contributions as they are printed, in thousands of kroner. */
const partsOf = ({ municipalities }: Grant) =>
  Object.fromEntries(municipalities.map(({ name, kDKK }) => [name, kDKK]));
const held = (grant: Grant) => reconcile(partsOf(grant), grant.statedTotal);

/** The contributions shared by themselves: how many there are, and their order by size. */
async function bySize(grant: Grant): Promise<string[]> {
  const shape = z.object({ sharesOere: z.record(z.string(), z.coerce.number()) });
  const input = { amountOere: grant.statedTotal, weights: partsOf(grant), unitOere: 1 };
  const { sharesOere } = await ask('distribution', input, shape);
  return Object.entries(sharesOere)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}

replayGolden(sharedFolder(), {
  file: 'erhvervshus-basisbevilling-midtjylland-2022',
  rules: ['distribution'],
  inputs,
  computed: {
    municipalities: async (grant) => (await bySize(grant)).length,
    sumOfRounded: async (grant) => (await held(grant)).sum,
    difference: async (grant) => (await held(grant)).difference,
    sharePct: async (grant) => {
      const { Randers, Samsø, Aarhus } = await percentages(partsOf(grant), grant.statedTotal, 3);
      return { Randers, Samsø, Aarhus };
    },
  },
  checks: {
    '#2': async (grant) => (await held(grant)).sum,
    '#3': async (grant) => (await held(grant)).difference,
    '#5': async (grant) => (await bySize(grant)).at(0),
    '#6': async (grant) => (await bySize(grant)).at(-1),
    // Rounding to thousands can explain the difference; the total is not corrected.
    '#7': async (grant) => (await held(grant)).withinRounding,
  },
});
