import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { nextOfNotice } from '../model/state.ts';
import { aboutNotice, noticePlace, takeNotice } from '../queries/take-notice.ts';
import { setTakenDown } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Hangs a notice up again that was taken down; its days stand. One that hangs is left alone. Refusals: `notice-unknown`. */
export const putUpNotice = command({
  name: 'notices.put-up-notice',
  right: 'keep-notices',
  input: noticePlace,
  refuse,
  announces: true,
  async run(act, place) {
    const taken = await takeNotice(act, place);
    if (!taken.ok) return taken;
    const { id, title } = taken.value;
    if (nextOfNotice(taken.value, 'put-up') === null) return unchanged(null);
    await setTakenDown(act.trx, id, null);
    act.tell({ about: aboutNotice(taken.value), after: { title } });
    return ok(null);
  },
});
