import { z } from 'zod';
import { councilInput, idInput } from '../../../../kernel/ids.ts';
import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { setOwn } from '../store.ts';
import { refuse } from '../texts.da.ts';

/**
 * An agenda has gone out: matters with an open item are seen by all secretariats from now on, and those of closed items
 * alone by their council. Silent: the sending tells it.
 */
export const showMatters = command({
  name: 'matters.show-matters',
  right: 'keep-matters',
  input: z.object({
    councilId: councilInput,
    matters: z.array(z.object({ id: idInput('matters'), isOpen: z.boolean() })).readonly(),
  }),
  refuse,
  silent: true,
  async run({ trx }, { councilId, matters }) {
    for (const { id, isOpen } of matters) await setOwn(trx, id, { councilId, isOwn: !isOpen });
    return ok(null);
  },
});
