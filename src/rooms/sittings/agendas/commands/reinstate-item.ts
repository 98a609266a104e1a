import { ok } from '../../../../kernel/result.ts';
import { command, unchanged } from '../../../../platform/door/index.ts';
import { itemInput, takeItem } from '../queries/take-item.ts';
import { tellItem } from '../steps/tell-item.ts';
import { refuse } from '../texts.da.ts';

/** Takes a withdrawal back; an item that stands is left alone. Refusals: those of the agenda · `item-unknown`. */
export const reinstateItem = command({
  name: 'agendas.reinstate-item',
  right: 'write-agenda',
  input: itemInput,
  refuse,
  async run(act, place) {
    const taken = await takeItem(act, place);
    if (!taken.ok) return taken;
    const item = taken.value;
    if (item.withdrawnReason === null) return unchanged(null);
    await act.trx
      .updateTable('agenda_items')
      .set({ withdrawn_reason: null })
      .where('id', '=', item.id)
      .execute();
    tellItem(act, item, { onAgenda: place.meetingId });
    return ok(null);
  },
});
