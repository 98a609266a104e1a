import { byId, sumOf } from '../exact/index.ts';
import type { Hidden } from './model.ts';

/**
 * Which groups are not shown: those under the limit, and then the smallest others for as long as what is hidden, taken
 * from the total, would still be one group alone or fewer people than the limit. Without a total only the small ones.
 */
export function hideSmall(
  sizes: ReadonlyMap<string, bigint>,
  smallest: bigint,
  totalIsShown: boolean,
): ReadonlyMap<string, Hidden> {
  const ordered = [...sizes].sort(([a, m], [b, n]) => (m === n ? byId(a, b) : m < n ? -1 : 1));
  const few = ordered.filter(([, size]) => size < smallest);
  const hidden = new Map<string, Hidden>(few.map(([id]) => [id, 'few']));
  let people = sumOf(few.map(([, size]) => size));
  if (!totalIsShown || people === 0n) return hidden;
  for (const [id, size] of ordered.slice(few.length)) {
    if (hidden.size > 1 && people >= smallest) break;
    hidden.set(id, 'derivable');
    people += size;
  }
  return hidden;
}
