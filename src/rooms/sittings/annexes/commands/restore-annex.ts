import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { takeItem } from '../../agendas/index.ts';
import { annexPlace, takeAnnex } from '../queries/take-annex.ts';
import { tellAnnexes } from '../steps/tell-annexes.ts';
import { takeBack } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Brings a removed annex back, last on the item. Refusals: `annex-unknown` · the agenda's own. */
export const restoreAnnex = command({
  name: 'annexes.restore-annex',
  right: 'write-agenda',
  input: annexPlace,
  refuse,
  async run(act, place) {
    const agenda = await takeItem(act, place);
    if (!agenda.ok) return agenda;
    const isBack = await takeBack(act.trx, place.itemId, place.annexId);
    if (!isBack) return refused(refuse('annex-unknown'));
    const back = await takeAnnex(act, place);
    if (!back.ok) return back;
    tellAnnexes(act, back.value, [back.value.annex]);
    return ok(null);
  },
});
