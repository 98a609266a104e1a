import { ok } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { nextOfNotice } from '../model/state.ts';
import { setTakenDown } from '../store.ts';
import { refuse } from '../texts.da.ts';
import { aboutNotice, announceTo, noticePlace, takeNotice } from './take-notice.ts';

/** Hangs a notice up again that was taken down; its days stand. One that hangs is left alone. Refusals: `notice-unknown`. */
export const putUpNotice = command({
  name: 'notices.put-up-notice',
  right: 'keep-notices',
  input: noticePlace,
  refuse,
  async run(act, place) {
    const taken = await takeNotice(act, place);
    if (!taken.ok) return taken;
    const { id, title, audience } = taken.value;
    if (nextOfNotice(taken.value, 'put-up') === null) return ok(null);
    await setTakenDown(act.trx, id, null);
    act.tell({ about: aboutNotice(taken.value), after: { title } });
    await announceTo(act, audience);
    return ok(null);
  },
});
