import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { bringBack } from '../../item-files/index.ts';
import { annexPlace, takeOn } from '../queries/take-annex.ts';
import { refuse } from '../texts.da.ts';

/** Brings a removed annex back, last on the item. Refusals: `annex-unknown` · the agenda's own. */
export const restoreAnnex = command({
  name: 'annexes.restore-annex',
  right: 'write-agenda',
  input: annexPlace,
  refuse,
  async run(act, place) {
    const on = await takeOn(act, place);
    if (!on.ok) return on;
    const isBack = await bringBack(act, on.value, place.annexId);
    return isBack ? ok(null) : refused(refuse('annex-unknown'));
  },
});
