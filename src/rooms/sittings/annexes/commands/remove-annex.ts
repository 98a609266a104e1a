import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { takeOff } from '../../item-files/index.ts';
import { annexPlace, takeAnnex } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/**
 * Takes an annex off the item; it can be brought back. What was sent out keeps it. Refusals: `annex-unknown` · the
 * agenda's own.
 */
export const removeAnnex = command({
  name: 'annexes.remove-annex',
  right: 'write-agenda',
  input: annexPlace,
  refuse,
  async run(act, place) {
    const taken = await takeAnnex(act, place);
    if (!taken.ok) return taken;
    await takeOff(act, taken.value.on, taken.value.annex);
    return ok(null);
  },
});
