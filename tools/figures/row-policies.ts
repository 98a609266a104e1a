import { listFaults, survivorsOf, tellRightsApart } from '../walls/faults.ts';
import { seed } from '../walls/seed.ts';
import { holdersOfRights } from '../walls/try-cells.ts';
import { tryAll, withOwner } from '../walls.ts';
import type { Figure } from './figure.ts';

/** Every policy felled and loosened, one at a time: how many falls the matrix of docs/walls.md does not notice. */
export async function measure(): Promise<Figure> {
  return withOwner(async (owner) => {
    const tables = await seed(owner);
    await tellRightsApart(owner);
    const walls = await tryAll(owner, tables, holdersOfRights);
    const faults = await listFaults(owner);
    const survivors = await survivorsOf(owner, faults, walls);
    return {
      name: 'row-policies',
      value: survivors.length,
      unit: 'survivors',
      against: { what: 'faults planted', value: faults.length },
      runs: 1,
      detail: {
        policies: faults.filter(({ what }) => what.endsWith(': dropped')).length,
        tables: tables.length,
        cells: [...walls.cells.values()].reduce((sum, own) => sum + own.length, 0),
        survived: survivors.map(({ table, what }) => `${table}: ${what}`).join('; '),
      },
    };
  });
}
