import { z } from 'zod';
import { command } from '../../../../platform/door/index.ts';
import { annexContent, putAnnexes } from '../../item-files/index.ts';
import { itemPlace, takeOn } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts files that are known already on an item as annexes, with what is said of each: what a bundle was cut into, what
 * a story tells of. For commands around it; no form reaches it.
 * @returns the annexes' ids. Refusals: the agenda's and the item's own.
 */
export const attachAnnexes = command({
  name: 'annexes.attach-annexes',
  right: 'write-agenda',
  input: itemPlace.extend({ annexes: z.array(annexContent).min(1, 'annex-none-chosen') }),
  refuse,
  async run(act, { annexes, ...place }) {
    const on = await takeOn(act, place);
    return on.ok ? putAnnexes(act, on.value, annexes) : on;
  },
});
