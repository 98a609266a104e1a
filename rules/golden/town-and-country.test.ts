import { z } from 'zod';
import { sharedFolder } from '../../test/shared.ts';
import { ask, sumOf } from './ask.testing.ts';
import { replayGolden } from './replay.testing.ts';

const names = z.array(z.string());
const inputs = z.object({
  erhvervshuse: z.array(z.object({ name: z.string(), by: names, land: names })),
});
type Houses = z.infer<typeof inputs>;

/** The municipalities a list names, by code: a name twice counts once, and a name that is none counts not at all. */
async function codesOf(listed: readonly string[]): Promise<Set<string>> {
  const shape = z.object({ number: z.string().nullable() });
  const answers = listed.map((written) => ask('identifiers', { kind: 'municipality', written }, shape));
  return new Set((await Promise.all(answers)).flatMap(({ number }) => number ?? []));
}

const counts = ({ erhvervshuse }: Houses) =>
  Promise.all(
    erhvervshuse.map(async ({ name, by, land }) => {
      const both = { by: (await codesOf(by)).size, land: (await codesOf(land)).size };
      return { name, ...both, total: await sumOf(both) };
    }),
  );

const column = (of: 'by' | 'land' | 'total') => async (houses: Houses) =>
  sumOf(Object.fromEntries((await counts(houses)).map((house) => [house.name, house[of]])));

replayGolden(sharedFolder(), {
  file: 'by-og-landkommuner-2020',
  rules: ['identifiers', 'distribution'],
  inputs,
  computed: { counts, by: column('by'), land: column('land'), total: column('total') },
  checks: {
    '#3': async ({ erhvervshuse }) =>
      (await codesOf(erhvervshuse.flatMap(({ by, land }) => [...by, ...land]))).size,
    '#4': async (houses) => {
      const south = (await counts(houses)).filter(({ name }) => ['Fyn', 'Sydjylland'].includes(name));
      return sumOf(Object.fromEntries(south.map(({ name, total }) => [name, total])));
    },
  },
});
