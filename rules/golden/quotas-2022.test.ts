import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, askField, reconcile, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const inputs = z.object({
  landstal: z.number(),
  zeroMark: z.string(),
  municipalities: z.array(
    z.object({ code: z.string(), name: z.string(), region: z.string(), printed: z.string() }),
  ),
});
type Letter = z.infer<typeof inputs>;

const quotas = z.object({
  municipal: z.record(z.string(), z.number()),
  regional: z.record(z.string(), z.number()),
});

/** The code of a municipality as the list spells it (Århus, Nordfyns, Vesthimmerland). */
const codeOf = async (name: string) =>
  String(await askField('identifiers', { kind: 'municipality', written: name }, 'number'));

/** The list by the codes of its names, "-" read as nought, and the rule's own regions of those codes. */
async function quotasOf({ municipalities, zeroMark }: Letter) {
  const rows = municipalities.map(async ({ name, printed }) => [
    await codeOf(name),
    printed === zeroMark ? 0 : Number(printed),
  ]);
  const byCode = Object.fromEntries(await Promise.all(rows));
  const regional = { '081': 73, '082': 126, '083': 113, '084': 113, '085': 75 };
  return ask('quotas', { kind: 'agreement', quotas: byCode, regional }, quotas);
}

/** The regions in the list's order, with the code the rule knows them by. */
const regionCodes = {
  Hovedstaden: '084',
  Sjælland: '085',
  Syddanmark: '083',
  Midtjylland: '082',
  Nordjylland: '081',
};

async function regionsOf(letter: Letter) {
  const { municipal, regional } = await quotasOf(letter);
  const regions = Object.entries(regionCodes).map(async ([region, code]) => {
    const own = letter.municipalities.filter((one) => one.region === region).map((one) => one.code);
    const total = await sumOf(Object.fromEntries(own.map((one) => [one, municipal[one] ?? 0])));
    const zeroQuota = own.filter((one) => municipal[one] === 0);
    return [
      region,
      { municipalities: own.length, total: total === regional[code] ? total : 'differs', zeroQuota },
    ];
  });
  return Object.fromEntries(await Promise.all(regions));
}

const regionTotal = (code: string) => async (letter: Letter) => (await quotasOf(letter)).regional[code];

async function largest(letter: Letter) {
  const { municipal } = await quotasOf(letter);
  return Object.entries(municipal)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([code]) => code);
}

replayGolden(sharedFolder(), {
  file: 'kommunekvoter-2022',
  rules: ['identifiers', 'quotas', 'distribution'],
  inputs,
  computed: {
    regions: regionsOf,
    total: async (letter) => {
      const { regional } = await quotasOf(letter);
      const { sum, reconciles } = await reconcile(regional, letter.landstal);
      return reconciles ? sum : 'the regions are not the national total';
    },
    municipalities: async (letter) => Object.keys((await quotasOf(letter)).municipal).length,
    largest,
  },
  checks: {
    '#4': regionTotal('084'),
    '#6': regionTotal('085'),
    '#8': regionTotal('083'),
    '#10': regionTotal('082'),
    '#12': regionTotal('081'),
    '#15': async (letter) =>
      Object.values((await quotasOf(letter)).municipal).filter((quota) => quota === 0).length,
  },
});
