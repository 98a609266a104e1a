import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, inKroner, oere } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  priceWageIndexPct: z.number(),
  income: z.array(z.object({ post: z.string(), budget2020: z.number(), budget2021: z.number() })),
});

replayGolden(sharedFolder(), {
  file: 'sundhedssekretariat-regnskab-2020-budget-2021',
  rules: ['indexation'],
  inputs,
  computed: {
    levy2021: async ({ income, priceWageIndexPct }) => {
      const input = { amountOere: oere(income[0]?.budget2020 ?? 0), rate: `${priceWageIndexPct}%` };
      return (await ask('indexation', input, z.object({ amountOere: inKroner }))).amountOere;
    },
  },
  told: {
    income: 'sums of posts; the rule of accounts answers for them',
    expenses: 'sums of posts; the rule of accounts answers for them',
    result: 'the rule of accounts answers for it',
  },
});
