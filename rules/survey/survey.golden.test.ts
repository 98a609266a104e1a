import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';

const shared = sharedFolder();
const stepless = z.object({ status: z.string() }).loose();

/** What one of our own cases expects; the case is run by `rules/cases.test.ts`. */
function expectedOf(name: string): z.infer<typeof stepless> {
  const text = readFileSync(new URL(`./cases/${name}.json`, import.meta.url), 'utf8');
  return z.object({ expected: stepless }).parse(JSON.parse(text)).expected;
}

function readGolden<T>(name: string, expected: z.ZodType<T>): T {
  const text = readFileSync(`${shared}/golden/${name}.json`, 'utf8');
  return z.object({ expected }).parse(JSON.parse(text)).expected;
}

const rate = z.object({ population: z.number(), answered: z.number(), percent: z.number() });
const decimals = (text: string, places: number): number => {
  const [top, bottom] = text.split('/').map(Number);
  return Number(((top ?? 0) / (bottom ?? 1)).toFixed(places));
};

const responseRates = () => {
  const { ratesPct, total } = readGolden(
    'kkr-undersoegelse-2025-svarprocenter',
    z.object({
      ratesPct: z.array(
        z.object({ kkr: z.string(), all: z.number(), mayors: z.number(), others: z.number() }),
      ),
      total: z.record(z.string(), z.number()),
      freeTextSharePctBelow: z.number(),
    }),
  );
  const ours = z
    .object({
      rates: z.array(rate.extend({ group: z.string(), segment: z.string() })),
      groups: z.record(z.string(), rate),
      segments: z.record(z.string(), rate),
      total: rate,
      deviations: z.array(z.unknown()),
    })
    .parse(expectedOf('response-rates-of-the-five-councils-2025'));
  const partOf = (kkr: string, segment: string) =>
    ours.rates.find((one) => one.group === kkr && one.segment === segment)?.percent;
  for (const { kkr, all, mayors, others } of ratesPct)
    assert.deepEqual(
      [ours.groups[kkr]?.percent, partOf(kkr, 'borgmestre'), partOf(kkr, 'øvrige')],
      [all, mayors, others],
    );
  const { borgmestre, øvrige } = ours.segments;
  assert.deepEqual(
    {
      ...{ members: ours.total.population, n: ours.total.answered, all: ours.total.percent },
      ...{ mayors: borgmestre?.population, nMayors: borgmestre?.answered, mayorsPct: borgmestre?.percent },
      ...{ others: øvrige?.population, nOthers: øvrige?.answered, othersPct: øvrige?.percent },
    },
    total,
  );
  assert.deepEqual(ours.deviations, []);
};

const column = z.object({
  sum: z.number(),
  average: z.string(),
  ranked: z.array(z.object({ option: z.string() })),
  top: z.array(z.string()),
});

const keywords = () => {
  const golden = readGolden(
    'kkr-undersoegelse-2025-noegleord',
    z.object({
      ...{ sumToday: z.number(), sumFuture: z.number() },
      ...{ avgMarksToday: z.number(), avgMarksFuture: z.number() },
      change: z.record(z.string(), z.number()),
      rankToday: z.array(z.string()),
      rankFutureTop5: z.array(z.string()),
    }),
  );
  const { columns, changes } = z
    .object({
      columns: z.object({ 'i dag': column, fremadrettet: column }),
      changes: z.record(z.string(), z.number()),
    })
    .parse(expectedOf('keywords-today-and-in-future-2025'));
  const { 'i dag': today, fremadrettet: future } = columns;
  assert.deepEqual([today.sum, future.sum], [golden.sumToday, golden.sumFuture]);
  assert.deepEqual(
    [decimals(today.average, 2), decimals(future.average, 2)],
    [golden.avgMarksToday, golden.avgMarksFuture],
  );
  assert.deepEqual(changes, golden.change);
  assert.deepEqual(future.top, golden.rankFutureTop5);
  // Transparent and Handlekraft share a place: ours stand in order of id, the file's as they were printed.
  const order = (options: readonly string[]) => options.filter((option) => option !== 'Transparent');
  assert.deepEqual(order(today.ranked.map(({ option }) => option)), order(golden.rankToday));
};

const freeText = () => {
  const golden = readGolden(
    'kkr-undersoegelse-2025-fritekst',
    z.object({ themes: z.number(), remarksPerTheme: z.array(z.number()), remarks: z.number() }),
  );
  const { columns } = z
    .object({
      columns: z.object({
        bemærkninger: z.object({ sum: z.number(), ranked: z.array(z.object({ marks: z.number() })) }),
      }),
    })
    .parse(expectedOf('themes-of-free-text-2025'));
  const { sum, ranked } = columns.bemærkninger;
  assert.deepEqual([ranked.length, sum], [golden.themes, golden.remarks]);
  assert.deepEqual(
    ranked.map(({ marks }) => marks),
    golden.remarksPerTheme.toSorted((a, b) => b - a),
  );
};

const harassment = () => {
  const golden = readGolden(
    'sexisme-rundspoerge-2020',
    z.object({
      impliedWomenSharePct: z.number(),
      sumWomen: z.number(),
      sumWitnessed: z.number(),
      impliedRange: z.object({ low: z.number(), high: z.number() }),
    }),
  );
  const one = (name: string, key: string): number =>
    Number((decimals(z.string().parse(expectedOf(name)[key]), 6) * 100).toFixed(1));
  const women = 'women-among-those-asked-2020';
  assert.deepEqual(
    [one(women, 'share'), one(women, 'low'), one(women, 'high')],
    [golden.impliedWomenSharePct, golden.impliedRange.low, golden.impliedRange.high],
  );
  assert.deepEqual(
    [one('sources-named-by-women-2020', 'sum'), one('sources-named-by-witnesses-2020', 'sum')],
    [golden.sumWomen, golden.sumWitnessed],
  );
};

/** `kkr-undersoegelse-2025-udsagn` has no answers to count, only words about bars: nothing in it can be computed. */
const replays = {
  'response rates of 2025': responseRates,
  'keywords of 2025': keywords,
  'free text of 2025': freeText,
  'the survey of 2020': harassment,
};

for (const [name, replay] of Object.entries(replays)) {
  test(`the shared figures again: ${name}`, async (t) => {
    t.diagnostic(
      shared === null ? 'the shared figures are not here; the cases carry them' : `from ${shared}`,
    );
    await (shared === null ? Promise.resolve() : Promise.resolve(replay()));
  });
}
