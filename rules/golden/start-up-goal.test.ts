import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { percentages, reconcile } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  nationalGoal: z.number(),
  split: z.array(z.object({ name: z.string(), goal: z.number() })),
  ocrVariant: z.record(z.string(), z.number()),
});
type Goal = z.infer<typeof inputs>;

const partsOf = ({ split }: Goal) => Object.fromEntries(split.map(({ name, goal }) => [name, goal]));

replayGolden(sharedFolder(), {
  file: 'ivaerksaetter-maal-2024',
  rules: ['distribution'],
  inputs,
  computed: {
    sum: async (goal) => (await reconcile(partsOf(goal), goal.nationalGoal)).sum,
    sharePct: (goal) => percentages(partsOf(goal), goal.nationalGoal, 2),
  },
  checks: {
    // A misread copy: rounding cannot explain the sum, so at least one figure is wrong.
    '#3': async (goal) => {
      const misread = { ...partsOf(goal), ...goal.ocrVariant };
      const { sum, reconciles, withinRounding } = await reconcile(misread, goal.nationalGoal);
      return reconciles || withinRounding ? 'not detected' : sum;
    },
  },
  told: { companyAgeBelowYears: 'a condition for being counted' },
});
