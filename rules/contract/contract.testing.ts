import { z } from 'zod';
import { parseFraction } from '../exact/index.ts';

const levels: Readonly<Record<string, string>> = {
  national: 'national',
  regional: 'regional',
  lokal: 'local',
};

/** "2021", "2022-2023" and "hvert år" as the rule asks for them. */
function askYears(year: string | undefined): object {
  if (year === undefined) return {};
  if (!/^\d/.test(year)) return { everyYear: true };
  const [from = 0, to = from] = year.split('-').map(Number);
  return { years: Array.from({ length: to - from + 1 }, (_, at) => from + at) };
}

const point = z
  .object({
    id: z.string(),
    kind: z.string(),
    threshold: z.number().transform(String).optional(),
    unit: z.string().optional(),
    year: z.string().optional(),
    baseline: z.string().optional(),
  })
  .transform(({ year, ...rest }) => ({ ...rest, ...askYears(year) }));

/** The goals of a golden file in the words of the rule. */
export const goldenGoals = z.array(
  z
    .object({ no: z.number(), name: z.string(), level: z.string(), points: z.array(point) })
    .transform(({ no, level, ...rest }) => ({ ...rest, number: no, level: levels[level] })),
);

const whole = z.string().transform((text) => {
  const { n, d } = parseFraction(text) ?? { n: 0n, d: 0n };
  return Number(n) / Number(d);
});
const wholes = z.record(z.string(), whole);

/** What the rule answers of a contract, with its fractions as the golden files' numbers. */
export const contractAnswer = z.object({
  counts: z.object({
    national: z.number(),
    regional: z.number(),
    local: z.number(),
    total: z.number(),
    points: z.number(),
  }),
  consecutive: z.boolean(),
  targets: z.record(z.string(), wholes),
  lists: z.record(z.string(), z.number()),
  increases: wholes,
  derived: wholes,
  deviations: z.array(z.object({ of: z.string(), id: z.string(), stated: whole, computed: whole })),
});
