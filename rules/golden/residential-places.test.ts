import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  years: z.array(z.number()),
  rows: z.array(z.object({ group: z.string(), demand: z.array(z.number()) })),
});
type Demand = z.infer<typeof inputs>;

const sumOfYear = ({ rows }: Demand, at: number) =>
  sumOf(Object.fromEntries(rows.map(({ group, demand }) => [group, demand[at] ?? 0])));

async function sumsOfGroups({ rows }: Demand): Promise<Record<string, number>> {
  const sums = rows.map(
    async ({ group, demand }): Promise<[string, number]> => [
      group,
      await sumOf(Object.fromEntries(demand.entries())),
    ],
  );
  return Object.fromEntries(await Promise.all(sums));
}

replayGolden(sharedFolder(), {
  file: 'botilbud-behov-syddanmark-2024-2026',
  rules: ['distribution'],
  inputs,
  computed: {
    totals: (demand) => Promise.all(demand.years.map((_year, at) => sumOfYear(demand, at))),
    groupTotals: sumsOfGroups,
    grandTotal: async (demand) => sumOf(await sumsOfGroups(demand)),
  },
});
