import { z } from 'zod';
import { command } from '../../../../platform/door/index.ts';
import { annexPlace } from '../queries/take-annex.ts';
import { putInOrder } from '../steps/put-in-order.ts';
import { refuse } from '../texts.da.ts';

/** Moves an annex one place; at the end of the list it stays. Refusals: `annex-unknown` · the agenda's own. */
export const moveAnnex = command({
  name: 'annexes.move-annex',
  right: 'write-agenda',
  input: annexPlace.extend({ direction: z.enum(['up', 'down']) }),
  refuse,
  run: (act, { direction, ...place }) =>
    putInOrder(act, place, (from) => from + (direction === 'up' ? -1 : 1)),
});
