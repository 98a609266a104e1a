import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({ bnDKK: z.record(z.string(), z.number()) });
type Agreement = z.infer<typeof inputs>;

/** One figure less another, both written in billions with one decimal and added up in hundreds of millions. */
const less =
  (of: string, deducted: string) =>
  async ({ bnDKK }: Agreement) => {
    const parts = {
      of: Math.round((bnDKK[of] ?? 0) * 10),
      deducted: -Math.round((bnDKK[deducted] ?? 0) * 10),
    };
    return (await sumOf(parts)) / 10;
  };

replayGolden(sharedFolder(), {
  file: 'oekonomiaftale-2025',
  rules: ['distribution'],
  inputs,
  computed: {
    constructionIncrease: less('construction2025', 'construction2024'),
    midYearCheck: less('priceWagePart', 'transferPart'),
    serviceNet: less('serviceGross', 'adminReduction'),
  },
});
