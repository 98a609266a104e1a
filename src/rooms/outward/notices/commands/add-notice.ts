import { newId } from '../../../../kernel/ids.ts';
import { ok, refused } from '../../../../kernel/result.ts';
import { command } from '../../../../platform/door/index.ts';
import { noticeInput } from '../forms/notice-form.ts';
import { aboutNotice, refuseIfOver } from '../queries/take-notice.ts';
import { insertNotice } from '../store.ts';
import { refuse } from '../texts.da.ts';

/** Hangs a notice up for its days. Refusals: those of the form · `notice-over`. @returns its id */
export const addNotice = command({
  name: 'notices.add-notice',
  right: 'keep-notices',
  input: noticeInput,
  refuse,
  announces: true,
  async run(act, input) {
    const over = refuseIfOver(act, input.lastOn);
    if (over) return refused(over);
    const id = newId<'notices'>();
    await insertNotice(act.trx, { id, ...input });
    const { councilId, title, firstOn, lastOn, audience } = input;
    act.tell({ about: aboutNotice({ id, councilId }), after: { title, firstOn, lastOn, audience } });
    return ok(id);
  },
});
