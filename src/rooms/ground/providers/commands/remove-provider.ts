import { z } from 'zod';
import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { deleteProvider } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Nobody signs in by the organisation any more, and whom it knew is forgotten. Sessions that are open stay so. */
export const removeProvider = command({
  name: 'providers.remove-provider',
  right: 'manage-people',
  as: 'accounts',
  input: z.object({ key: z.string() }),
  refuse,
  async run({ trx, tell }, { key }) {
    const name = await deleteProvider(trx, key);
    if (name === null) return unchanged(null);
    tell({ about: [`provider:${key}`], before: { name } });
    return ok(null);
  },
});
