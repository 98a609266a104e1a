import { z } from 'zod';
import { command } from '../../../../platform/door/index.ts';
import { annexPlace } from '../queries/take-annex.ts';
import { putInOrder } from '../steps/put-in-order.ts';
import { refuse } from '../texts.da.ts';

/**
 * Puts an annex in a place of the list, 0 being the first; past the end it is the last. Refusals: `annex-unknown` · the
 * agenda's own.
 */
export const placeAnnex = command({
  name: 'annexes.place-annex',
  right: 'write-agenda',
  input: annexPlace.extend({ index: z.coerce.number().int().min(0) }),
  refuse,
  run: (act, { index, ...place }) => putInOrder(act, place, () => index),
});
